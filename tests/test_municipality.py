"""The guideline's public facts and the settings make what detection is given."""

from __future__ import annotations

from dataclasses import fields, replace

from clipguard.detection import Local
from clipguard.guideline import LocalFacts, load_guideline
from clipguard.municipality import local_of
from clipguard.settings import Settings

FACTS = LocalFacts(("by.dk",), ("post",), ("43 68 68 68",), ("Vej 1",), ("Ingrid Solvang",))


def test_settings_add_to_the_facts() -> None:
    settings = replace(
        Settings(),
        sensitive_words=("Projekt Lygte",),
        sensitive_patterns=("PRJ",),
        own_domains=("ø.dk",),
        own_mailboxes=("bib",),
        own_numbers=("1813",),
        own_addresses=("Torv 2",),
        public_persons=("Karl Brandt",),
    )
    assert local_of(settings, FACTS) == Local(
        ("Projekt Lygte",),
        ("PRJ",),
        ("by.dk", "ø.dk"),
        ("post", "bib"),
        ("43 68 68 68", "1813"),
        ("Vej 1", "Torv 2"),
        ("Ingrid Solvang", "Karl Brandt"),
    )


def test_by_default_it_is_the_guideline_that_comes_with_clipguard() -> None:
    local = local_of(Settings())
    assert local == local_of(Settings(), load_guideline().local)
    assert "43 68 68 68" in local.numbers
    assert (local.words, local.patterns) == ((), ())


def test_every_fact_has_a_setting_of_its_name() -> None:
    assert {each.name for each in fields(LocalFacts)} <= {each.name for each in fields(Settings)}
