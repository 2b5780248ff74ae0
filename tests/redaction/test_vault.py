"""What each placeholder stands for."""

from __future__ import annotations

import copy
import pickle
from html import escape

import pytest

from clipguard.detection import Entity
from clipguard.redaction import Vault


@pytest.fixture
def vault() -> Vault:
    made = Vault()
    made.placeholder(Entity.PERSON, "Mette <Sørensen> & Søn")
    made.placeholder(Entity.DK_CPR_NUMBER, "070761-4285")
    return made


def test_the_same_original_keeps_its_number(vault: Vault) -> None:
    assert vault.placeholder(Entity.PERSON, "Jens") == "[NAVN 2]"
    assert vault.placeholder(Entity.PERSON, "Mette <Sørensen> & Søn") == "[NAVN 1]"
    assert vault.placeholder(Entity.PERSON, "jens") == "[NAVN 2]"
    assert vault.placeholder(Entity.DK_CPR_NUMBER, "0707614285") == "[CPR 1]"
    assert vault.placeholder(Entity.USERNAME, "Jens") == "[BRUGERNAVN 1]"
    assert vault.placeholder(Entity.USERNAME, "jens") == "[BRUGERNAVN 2]"
    assert len(vault) == 5


def test_restoring_in_the_words_of_an_answer(vault: Vault) -> None:
    answer = "Kære [NAVN 1]. [CPR 1], [CPR 1]; [CPR 2], [NAVN 11], [NAVN 1, [NAVN 01], [NAVNE 1], NAVN 1"
    assert vault.restore(answer) == (
        "Kære Mette <Sørensen> & Søn. 070761-4285, 070761-4285; [CPR 2], [NAVN 11], [NAVN 1, [NAVN 01], [NAVNE 1], NAVN 1"
    )


@pytest.mark.parametrize(
    ("answer", "restored"),
    [
        ("[cpr 1]", "070761-4285"),
        ("[Cpr  1]", "070761-4285"),
        ("[CPR1]", "070761-4285"),
        ("[CPR_1]", "070761-4285"),
        ("[CPR-1]", "070761-4285"),
        ("[CPR\u00a01]", "070761-4285"),
        ("[ CPR 1 ]", "070761-4285"),
        (r"\[CPR 1\]", "070761-4285"),
        ("**[CPR 1]**", "**070761-4285**"),
        ("[**CPR 1**]", "070761-4285"),
        ("`[CPR 1]`", "`070761-4285`"),
        ("The number [CPR 1] belongs to [NAME 1].", "The number 070761-4285 belongs to Mette <Sørensen> & Søn."),
        ("[Name 1]'s file", "Mette <Sørensen> & Søn's file"),
        ("&#91;CPR 1&#93;", "070761-4285"),
        ("<b>[CPR&nbsp;1]</b>", "<b>070761-4285</b>"),
        ("[<b>CPR</b> 1]", "070761-4285<b></b>"),
        ("[<b>CPR 1]</b>", "070761-4285<b></b>"),
        ("[CPR]", "[CPR]"),
        ("(CPR 1)", "(CPR 1)"),
        ("[CPR one]", "[CPR one]"),
    ],
)
def test_what_an_ai_tool_makes_of_a_placeholder(vault: Vault, answer: str, restored: str) -> None:
    assert vault.restore(answer) == restored
    assert vault.knows(answer) == (restored != answer)


def test_what_looks_like_one_in_a_text_is_kept_clear_of(vault: Vault) -> None:
    vault.keep_clear_of("skriv [navn 2] og [Name 3]")
    assert vault.placeholder(Entity.PERSON, "Jens") == "[NAVN 4]"


def test_restoring_html(vault: Vault) -> None:
    html = "<p title='x'>[NAVN 1] &amp; <b>[CPR 1]</b></p>"
    assert vault.restore(html, escape) == ("<p title='x'>Mette &lt;Sørensen&gt; &amp; Søn &amp; <b>070761-4285</b></p>")


def test_originals_are_not_looked_at_again(vault: Vault) -> None:
    made = vault.placeholder(Entity.PERSON, "[CPR 1]")
    assert vault.restore(made) == "[CPR 1]"


def test_an_original_with_a_backslash(vault: Vault) -> None:
    made = vault.placeholder(Entity.SECRET, r"\1\g<0>\n")
    assert vault.restore(made) == r"\1\g<0>\n"


def test_knows_its_own_placeholders_only(vault: Vault) -> None:
    assert vault.knows("svar til [NAVN 1].")
    assert not vault.knows("svar til [NAVN 2].")
    assert not vault.knows("")
    assert not vault.knows("Mette <Sørensen> & Søn")


def test_a_copy_is_independent(vault: Vault) -> None:
    draft = vault.copy()
    assert draft.restore("[NAVN 1]") == vault.restore("[NAVN 1]")
    assert draft.placeholder(Entity.PERSON, "Jens") == "[NAVN 2]"
    assert not vault.knows("[NAVN 2]")
    assert vault.placeholder(Entity.PERSON, "Ole") == "[NAVN 2]"
    assert draft.restore("[NAVN 2]") == "Jens"
    draft.keep_clear_of("[NAVN 3]")
    assert vault.placeholder(Entity.PERSON, "Ida") == "[NAVN 3]"
    assert draft.placeholder(Entity.PERSON, "Ida") == "[NAVN 4]"
    draft.clear()
    assert vault.knows("[NAVN 1]")


def test_a_copy_keeps_clear_of_the_same(vault: Vault) -> None:
    vault.keep_clear_of("[NAVN 2]")
    assert vault.copy().placeholder(Entity.PERSON, "Jens") == "[NAVN 3]"


def test_clearing_forgets_everything(vault: Vault) -> None:
    vault.keep_clear_of("[KORT 1]")
    vault.clear()
    assert len(vault) == 0
    assert vault.restore("[NAVN 1] [CPR 1]") == "[NAVN 1] [CPR 1]"
    assert vault.placeholder(Entity.PERSON, "Jens") == "[NAVN 1]"
    assert vault.placeholder(Entity.CREDIT_CARD, "4111") == "[KORT 1]"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_vault_is_never_written_down(vault: Vault, protocol: int) -> None:
    with pytest.raises(TypeError, match="never written down"):
        pickle.dumps(vault, protocol)


def test_nor_copied_by_other_ways(vault: Vault) -> None:
    for way in (copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            way(vault)


def test_printing_shows_no_content(vault: Vault) -> None:
    for shown in (repr(vault), str(vault), f"{vault}", repr([vault])):
        assert "<Vault of 2 placeholders>" in shown
        assert "Mette" not in shown
        assert "0707" not in shown
