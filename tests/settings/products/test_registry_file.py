"""The registry's example is a file that regedit reads, and it says the defaults."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from clipguard.settings import Layer, Origin, Settings, declared, resolve
from clipguard.settings.codec import to_toml
from clipguard.settings.products import templates
from clipguard.settings.products.registry_file import data
from clipguard.settings.registry import KEY, from_registry, registry_name, to_registry

from ..strategies import settings as any_settings
from ..strategies import texts
from .group_policy import LOCKABLE, filled, loaded, lockable
from .registry_text import data_of, lines_of, read

EXAMPLE = templates("reg")["clipguard.reg"]


def test_its_values_are_the_defaults_without_a_problem_and_all_locked() -> None:
    made = loaded(read(EXAMPLE, KEY))
    assert made.problems == ()
    assert made.settings == Settings()
    assert {key for key, origin in made.origins.items() if origin is Origin.MACHINE_POLICY} == set(LOCKABLE)


def test_every_name_is_the_registrys() -> None:
    names = {registry_name(each.name) for each in fields(Settings) if declared(each.name).lockable}
    assert set(read(EXAMPLE, KEY)) == names


def test_each_setting_is_explained() -> None:
    comments = {line.removeprefix("; ") for line in lines_of(EXAMPLE) if line.startswith(";")}
    for each in fields(Settings):
        if declared(each.name).lockable:
            assert declared(each.name).help.en in comments


def test_a_list_takes_the_place_of_a_longer_one() -> None:
    lines = lines_of(EXAMPLE)
    for each in fields(Settings):
        if isinstance(getattr(Settings(), each.name), tuple) and declared(each.name).lockable:
            key = rf"HKEY_LOCAL_MACHINE\{KEY}\{registry_name(each.name)}]"
            assert lines[lines.index(f"[{key}") - 1] == f"[-{key}"


@given(st.one_of(texts, st.sampled_from(["", '"', "\\", '\\"', "a\\", "a\nb", "a\r\nb\t", "\x00"])))
def test_texts_are_written_so_that_they_are_read_as_they_were(text: str) -> None:
    assert "\n" not in data(text)
    assert data_of(data(text)) == text


@given(st.integers(0, 2**32 - 1))
def test_numbers_are_written_so_that_they_are_read_as_they_were(number: int) -> None:
    assert data_of(data(number)) == number


@given(any_settings())
def test_the_registry_gives_back_any_settings(chosen: Settings) -> None:
    chosen = filled(chosen)
    tree = {
        registry_name(each.name): to_registry(each.name, to_toml(each.name, getattr(chosen, each.name)))
        for each in fields(Settings)
        if declared(each.name).lockable
    }
    made = resolve([Layer(Origin.MACHINE_POLICY, from_registry(tree), "HKLM")])
    assert made.problems == ()
    assert lockable(made.settings) == lockable(chosen)
