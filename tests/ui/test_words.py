"""Every text of the interface is there in both languages, with the same slots."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

import clipguard.ui.words
from clipguard.settings import Action, Language, RuleId, Settings, Trust, Words, declared
from clipguard.ui import models
from clipguard.ui.words import fill, guideline, settings, tray, warning

_SLOT = re.compile(r"\{(\w*)\}")
_SAME = {"Dansk", "English", "Clipguard"}
_MODULES = [
    *(import_module(f"clipguard.ui.words.{each.name}") for each in iter_modules(clipguard.ui.words.__path__)),
    models,
]


def _all_words() -> Iterator[tuple[str, Words]]:
    for module in _MODULES:
        for name, value in vars(module).items():
            yield from _within(f"{module.__name__}.{name}", value)


def _within(name: str, value: Any) -> Iterator[tuple[str, Words]]:
    if isinstance(value, Words):
        yield name, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            if not name.endswith("__"):
                yield from _within(f"{name}[{key}]", each)


ALL = list(_all_words())


def test_there_are_words() -> None:
    assert len(ALL) > 130
    assert {module.__name__.rsplit(".")[-1] for module in _MODULES} >= {"guideline", "settings", "tray", "warning"}


@pytest.mark.parametrize(("name", "words"), ALL, ids=[name for name, _ in ALL])
def test_both_languages_are_written(name: str, words: Words) -> None:
    assert words.da.strip()
    assert words.en.strip()
    assert words.da == words.da.strip()
    assert words.en == words.en.strip()
    if words.da not in _SAME:
        assert words.da != words.en or words.da in {"Clipguard"}, "one of the languages is not translated"


@pytest.mark.parametrize(("name", "words"), ALL, ids=[name for name, _ in ALL])
def test_both_languages_have_the_same_slots(name: str, words: Words) -> None:
    assert set(_SLOT.findall(words.da)) == set(_SLOT.findall(words.en))


@pytest.mark.parametrize(
    ("mapping", "keys"),
    [
        (settings.ACTIONS, Action),
        (settings.ACTION_HELP, Action),
        (settings.LANGUAGES, Language),
        (settings.TRUST, Trust),
        (settings.TRUST_HELP, Trust),
        (settings.RULES, RuleId),
        (settings.RULE_HELP, RuleId),
        (warning.RULE_NAMES, RuleId),
    ],
)
def test_every_value_has_its_words(mapping: Mapping[Any, Words], keys: Any) -> None:
    assert list(mapping) == list(keys)


def test_every_pattern_is_said_in_words() -> None:
    names = {name for name in Settings.__dataclass_fields__ if declared(name).pattern is not None}
    assert set(settings.PATTERN_HINTS) == names


def test_mnemonics_of_a_window_do_not_collide() -> None:
    always = (settings.UNDO, settings.DEFAULTS, settings.CLOSE)
    pages = (
        (settings.EXCEPTIONS_FORGET,),
        (settings.ADD, settings.EDIT, settings.REMOVE, settings.RESET, settings.PICK),
        (settings.SHOW,),
        (settings.EXPORT, settings.IMPORT),
        (settings.ABOUT_GUIDELINE_OPEN,),
    )
    question = (settings.CANCEL, settings.DEFAULTS_PAGE, settings.DEFAULTS_ALL)
    form = (settings.FORM_NAME, settings.FORM_TRUST, settings.FORM_HOSTS, settings.FORM_PROCESSES, settings.FORM_TITLES)
    groups = [
        (settings.EXPORT, settings.IMPORT, *always, settings.MEND, settings.DISCARD),
        (warning.ANONYMISED, warning.CANCEL, warning.ANYWAY, warning.HELP),
        (warning.REASON, warning.YES, warning.BACK),
        (tray.OPEN_WARNING, tray.STAMP, tray.RESTORE, tray.PAUSE, tray.SETTINGS, tray.GUIDELINE, tray.QUIT),
        *((*page, *always, *question) for page in pages),
        (*form, settings.FORM_OK, settings.FORM_CANCEL, settings.FORM_GO_ON, settings.DISCARD),
        (*form, settings.FORM_CLOSE),
        (settings.CANCEL, settings.IMPORT_YES),
    ]
    for language in ("da", "en"):
        for group in groups:
            keys = [re.findall(r"&(\w)", words[language])[0].lower() for words in group]
            assert len(set(keys)) == len(keys), (language, keys)


def test_fill() -> None:
    assert fill(tray.COPIED_FROM, tool="Gemini") == Words("Kopieret fra Gemini", "Copied from Gemini")
    assert guideline.MORE["da"] == "Læs mere"
