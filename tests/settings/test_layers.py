"""Values from several sources: which counts, where it is said to come from, and what holds when a policy is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from clipguard.settings import Action, AiWindow, Layer, Loaded, Origin, Settings, Trust, Words, all_keys, resolve
from clipguard.settings.layers import stricter, value_of


def layer(origin: Origin, **values: Any) -> Layer:
    return Layer(origin, values, str(origin))


def said(loaded: Loaded) -> list[str]:
    return [each.en for each in loaded.problems]


def test_with_no_layer_the_defaults_are_in_force() -> None:
    loaded = resolve([])
    assert loaded.settings == Settings()
    assert set(loaded.origins.values()) == {Origin.DEFAULT}
    assert list(loaded.origins) == all_keys()
    assert not loaded.has_policy


def test_each_layer_counts_for_more_than_the_one_before() -> None:
    order = [Origin.GUIDELINE, Origin.USER, Origin.USER_POLICY, Origin.MACHINE_POLICY]
    for last in range(1, len(order) + 1):
        layers = [layer(origin, scan_limit_kb=100 + index) for index, origin in enumerate(order[:last])]
        loaded = resolve(layers)
        assert loaded.settings.scan_limit_kb == 100 + last - 1
        assert loaded.origins["scan_limit_kb"] is order[last - 1]
        assert loaded.is_locked("scan_limit_kb") == (last > 2)


def test_tables_are_put_together_entry_by_entry() -> None:
    loaded = resolve(
        [
            layer(Origin.USER, entities={"PERSON": "off", "EMBARGO": "hint"}),
            layer(Origin.MACHINE_POLICY, entities={"PERSON": "block"}),
        ]
    )
    assert loaded.settings.entities["PERSON"] is Action.BLOCK
    assert loaded.settings.entities["EMBARGO"] is Action.HINT
    assert loaded.origins["entities.PERSON"] is Origin.MACHINE_POLICY
    assert loaded.origins["entities.EMBARGO"] is Origin.USER
    assert loaded.origins["entities.SECRET"] is Origin.DEFAULT
    assert loaded.is_locked("entities.PERSON")
    assert not loaded.is_locked("entities")


def test_a_table_is_locked_when_all_of_it_is() -> None:
    every = {key.partition(".")[2]: "warn" for key in all_keys() if key.startswith("rules.")}
    assert resolve([layer(Origin.USER_POLICY, rules=every)]).is_locked("rules")


def test_the_base_is_what_holds_without_the_users_file() -> None:
    loaded = resolve(
        [
            layer(Origin.GUIDELINE, help_address="a@b.dk", scan_limit_kb=50),
            layer(Origin.USER, help_address="c@d.dk", stamp_offer=False),
            layer(Origin.MACHINE_POLICY, pause_allowed=False),
        ]
    )
    assert loaded.settings.help_address == "c@d.dk"
    assert (
        loaded.base
        == resolve(
            [
                layer(Origin.GUIDELINE, help_address="a@b.dk", scan_limit_kb=50),
                layer(Origin.MACHINE_POLICY, pause_allowed=False),
            ]
        ).settings
    )


@pytest.mark.parametrize(
    ("name", "wrong", "last", "held"),
    [
        ("pause_allowed", "no", False, False),
        ("pause_allowed", "no", True, True),
        ("reason_required", 3, True, True),
        ("reason_required", 3, None, False),
        ("approved_action", "halt", "block", Action.BLOCK),
        ("approved_action", "halt", "off", Action.HINT),
        ("sensitive_words", "Fyrtårn", ["Fyrtårn"], ("Fyrtårn",)),
        ("own_numbers", 12345678, ["43 68 68 68"], ()),
        ("language", "de", "en", "en"),
        ("scan_limit_kb", "much", 500, 500),
        ("scan_limit_kb", "much", "rubbish", 2_000),
    ],
)
def test_of_a_wrong_policy_value_the_stricter_of_default_and_last_good_holds(
    name: str, wrong: Any, last: Any, held: Any
) -> None:
    kept = {} if last is None else {name: last}
    loaded = resolve(
        [layer(Origin.USER, **{name: value_of(Settings(), name)}), layer(Origin.MACHINE_POLICY, **{name: wrong})], kept
    )
    assert getattr(loaded.settings, name) == held
    assert loaded.is_locked(name), "a mistake of IT's opens nothing"
    (problem,) = loaded.policy_problems
    assert name in problem.en
    assert name in problem.da
    assert "stricter" in problem.en
    assert dict(loaded.good) == kept, "what was good last time still is"


def test_of_a_wrong_entry_of_a_table_too() -> None:
    loaded = resolve(
        [layer(Origin.MACHINE_POLICY, rules={"personal-data": "never", "copyright": "off"})],
        {"rules.personal-data": "hint"},
    )
    assert loaded.settings.rules["personal-data"] is Action.BLOCK
    assert loaded.is_locked("rules.personal-data")
    assert loaded.settings.rules["copyright"] is Action.OFF
    assert len(loaded.policy_problems) == 1


def test_a_refused_policy_holds_what_it_said_last_where_that_is_stricter() -> None:
    refused = Layer(Origin.MACHINE_POLICY, {}, "x", Words("nej", "no"))
    kept = {"pause_allowed": False, "entities.PERSON": "block", "entities.SECRET": "off"}
    loaded = resolve([layer(Origin.USER, pause_allowed=True), refused], kept)
    assert loaded.settings.pause_allowed is False
    assert loaded.settings.entities["PERSON"] is Action.BLOCK
    assert loaded.settings.entities["SECRET"] is Settings().entities["SECRET"]
    assert loaded.policy_problems == (Words("nej", "no"),)
    assert dict(loaded.good) == kept


def test_what_was_good_is_kept_as_toml_has_it() -> None:
    window = {"name": "Kommune-AI", "trust": "approved", "hosts": ["ai.kommune.dk"]}
    loaded = resolve([layer(Origin.MACHINE_POLICY, ai_windows=[window], rules={"copyright": "off"}, stamp_offer=False)])
    assert dict(loaded.good) == {"ai_windows": [window], "rules.copyright": "off", "stamp_offer": False}


def test_what_is_no_setting_is_told_and_the_rest_counts() -> None:
    loaded = resolve([layer(Origin.MACHINE_POLICY, colour="red", stamp_offer=False)])
    assert said(loaded) == ["machine-policy: “colour” is not a setting and is not used."]
    assert loaded.settings.stamp_offer is False


def test_a_wrong_value_of_the_users_gives_what_is_below_it() -> None:
    loaded = resolve([layer(Origin.GUIDELINE, scan_limit_kb=50), layer(Origin.USER, scan_limit_kb=1)])
    assert loaded.settings.scan_limit_kb == 50
    assert loaded.origins["scan_limit_kb"] is Origin.GUIDELINE
    assert not loaded.policy_problems


def test_all_ai_windows_of_both_are_the_stricter() -> None:
    a, b = AiWindow("A", Trust.APPROVED, ("a.dk",)), AiWindow("B", Trust.EXTERNAL, ("b.dk",))
    other = AiWindow("A", Trust.EXTERNAL, ("a.dk",))
    assert stricter("ai_windows", (a,), (b, other)) == (other, b)
    assert stricter("ai_windows", (other,), (a,)) == (other,)
