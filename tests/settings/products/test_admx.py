"""The administrative template keeps Microsoft's rules, and what it writes is read as the settings."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from clipguard import __version__
from clipguard.settings import GROUPS, Origin, Settings, declared, value_of
from clipguard.settings.products.admx import admx
from clipguard.settings.registry import KEY, from_registry, registry_name

from ..strategies import settings as any_settings
from .admx_rules import NAMESPACE, every, references, structure
from .group_policy import LOCKABLE, applied, filled, loaded, lockable, place, places, template, words, written

LANGUAGES = ("da", "en")


def _policy_of(key: str) -> ET.Element:
    name, _, entry = key.partition(".")
    wanted = (rf"{KEY}\{registry_name(name)}", entry) if entry else (KEY, registry_name(name))
    (found,) = [each for each in every(template(), "policy") if place(each) == wanted]
    return found


def _text(texts: ET.Element, reference: str) -> str:
    wanted = reference.removeprefix("$(string.").removesuffix(")")
    (found,) = [each for each in every(texts, "string") if each.get("id") == wanted]
    return found.text or ""


def test_the_template_keeps_the_schema() -> None:
    root = template()
    assert root.tag == f"{{{NAMESPACE}}}policyDefinitions"
    assert root.get("schemaVersion") == "1.0"
    assert structure(root) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_keep_the_schema_and_fit_the_template(language: str) -> None:
    root = words(language)
    assert root.tag == f"{{{NAMESPACE}}}policyDefinitionResources"
    assert structure(root) == []
    assert references(template(), root) == []


def _reversed(element: ET.Element) -> None:
    element[:] = reversed(element)


def _emptied(element: ET.Element) -> None:
    del element[0]


def _doubled(element: ET.Element) -> None:
    element.append(element[0])


def _saying(text: str) -> Callable[[ET.Element], None]:
    def change(element: ET.Element) -> None:
        element.text = text

    return change


def _with(attribute: str, value: str) -> Callable[[ET.Element], None]:
    return lambda element: element.set(attribute, value)


@pytest.mark.parametrize(
    ("path", "change", "said"),
    [
        ("policies/..", _reversed, "policyDefinitions: wrong children or order"),
        ("policies/policy", _reversed, "policy Rules_personal_data: wrong children or order"),
        ("policies/policy/elements", _emptied, "elements: wrong children or order"),
        ("stringTable/..", _reversed, "resources: wrong children or order"),
        (".//textBox", _reversed, "textBox: wrong children or order"),
        ("policies/..", _with("revision", "0.1.0"), "revision cannot be '0.1.0'"),
        ("stringTable/../..", _with("revision", "0.0"), "the words are older"),
        ("policies/policy", _with("name", "a-b"), "name cannot be 'a-b'"),
        ("policies/policy", _with("class", "both"), "class cannot be 'both'"),
        ("policies/policy", _with("key", "\\Software"), "key cannot be"),
        ("policies/policy", _with("displayName", "Rules"), "displayName cannot be 'Rules'"),
        ("policies/policy", _with("displayName", "$(string.nothing)"), "no string nothing"),
        ("policies/policy", _with("explainText", "$(string.Clipguard)"), "unused string Rules_personal_data_Help"),
        ("policies/policy", _with("presentation", "$(presentation.nothing)"), "no presentation nothing"),
        ("policies/policy", lambda policy: policy.attrib.pop("presentation"), "nothing shows its elements"),
        ("policies/policy[@valueName]", lambda policy: policy.attrib.pop("valueName"), "it sets nothing"),
        ("policies/policy/parentCategory", _with("ref", "nothing"), "no category nothing"),
        ("policies/policy/supportedOn", _with("ref", "nothing"), "no definition nothing"),
        ("definitions/definition", _with("name", "nothing"), "unused: nothing"),
        ("policies", _doubled, "two of policy Rules_personal_data"),
        ("categories", _doubled, "two of category Clipguard"),
        ("stringTable", _doubled, "two of string"),
        ("stringTable", _emptied, "no string SUPPORTED_Clipguard"),
        ("presentationTable", _doubled, "two presentations"),
        ("presentationTable", _emptied, "no presentation Rules_personal_data"),
        (".//elements/list", _with("explicitValue", "true"), "cannot stand together"),
        (".//elements/list", _with("colour", "red"), "colour is none of the schema's"),
        (".//elements/decimal", _with("maxValue", "10"), "its default is out of bounds"),
        (".//elements/decimal", _with("maxValue", str(2**32)), "maxValue is no 32-bit number"),
        (".//elements/decimal", lambda element: element.attrib.pop("valueName"), "no attribute valueName"),
        (".//elements/text", _with("maxLength", "5"), "its default is too long"),
        (".//elements/enum/item/value/string", _saying("x" * 256), "value too long"),
        (".//elements/enum/item", _emptied, "item: wrong children or order"),
        (".//dropdownList", _with("refId", "nothing"), "boxes and elements differ"),
        (".//dropdownList", _with("defaultItem", "5"), "there is no default item"),
        (".//dropdownList", lambda box: setattr(box, "tag", f"{{{NAMESPACE}}}listBox"), "listBox is no box for enum"),
        ("stringTable/string", _saying(""), "is empty or too long"),
        ("stringTable/string", _saying("x" * 256), "is empty or too long"),
    ],
)
def test_the_rules_see_what_breaks_them(path: str, change: Callable[[ET.Element], None], said: str) -> None:
    admx_root, adml_root = template(), words("en")
    path = path if path.startswith(".") else f".//{path}"
    found = [each for root in (admx_root, adml_root) if (each := root.find(path, {"": NAMESPACE})) is not None]
    change(found[0])
    problems = structure(admx_root) + structure(adml_root) + references(admx_root, adml_root)
    assert [each for each in problems if said in each] != []


def test_the_namespace_is_clipguards_own_and_nothing_of_windows_is_needed() -> None:
    root = template()
    (target,) = every(root, "target")
    assert target.attrib == {"prefix": "clipguard", "namespace": "Clipguard.Policies.Clipguard"}
    assert list(every(root, "using")) == []


def test_the_revision_is_the_packages_version() -> None:
    version = ".".join(__version__.split(".")[:2])
    assert {each.get("revision") for each in (template(), words("da"), words("en"))} == {version}


def test_every_lockable_value_has_one_policy_under_its_own_registry_name() -> None:
    wanted = {
        (rf"{KEY}\{registry_name(name)}", entry) if entry else (KEY, registry_name(name))
        for name, _, entry in (key.partition(".") for key in LOCKABLE)
    }
    written_to = [place(each) for each in every(template(), "policy")]
    assert set(written_to) == wanted
    assert len(written_to) == len(wanted)


def test_policies_are_for_machines_and_users_alike() -> None:
    assert {each.get("class") for each in every(template(), "policy")} == {"Both"}


def test_groups_are_categories_under_one() -> None:
    root, texts = template(), words("da")
    parents = {each.attrib["name"]: next(every(each, "parentCategory"), None) for each in every(root, "category")}
    (top,) = [name for name, parent in parents.items() if parent is None]
    assert {parent.get("ref") for parent in parents.values() if parent is not None} == {top}
    names = {_text(texts, each.attrib["displayName"]) for each in every(root, "category")}
    groups = {declared(key.partition(".")[0]).group for key in LOCKABLE}
    assert names == {"Clipguard", *(GROUPS[group].da for group in groups)}


@pytest.mark.parametrize("key", [key for key in LOCKABLE if isinstance(value_of(Settings(), key), StrEnum)])
def test_choices_are_among_all_values_in_order_with_the_default_chosen(key: str) -> None:
    default: StrEnum = value_of(Settings(), key)
    policy = _policy_of(key)
    values = [each.value for each in type(default)]
    assert [each.text for each in every(policy, "string")] == values
    for language in LANGUAGES:
        boxes = [each for each in every(words(language), "dropdownList") if each.get("refId") == policy.get("name")]
        assert [int(each.attrib["defaultItem"]) for each in boxes] == [values.index(default.value)]


@pytest.mark.parametrize("key", [key for key in LOCKABLE if type(value_of(Settings(), key)) is int])
def test_numbers_have_the_declared_bounds(key: str) -> None:
    (element,) = every(_policy_of(key), "elements")
    assert int(element[0].attrib["minValue"]) == declared(key).minimum
    assert int(element[0].attrib["maxValue"]) == declared(key).maximum


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", LOCKABLE)
def test_each_policy_says_what_it_does_its_default_and_what_happens_without_it(key: str, language: str) -> None:
    policy, texts = _policy_of(key), words(language)
    made = declared(key.partition(".")[0])
    assert _text(texts, policy.attrib["displayName"]).startswith(made.name[language])
    explained = _text(texts, policy.attrib["explainText"])
    assert made.help[language] in explained
    assert {"da": "Standard: ", "en": "Default: "}[language] in explained
    assert {"da": "ikke konfigurerer", "en": "not configure"}[language] in explained


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_policy_of_ai_windows_has_an_example_that_can_be_used(language: str) -> None:
    explained = _text(words(language), _policy_of("ai_windows").attrib["explainText"])
    (line,) = [each for each in explained.split("\n") if "{" in each]
    example = line[line.index("{") :]
    made = loaded({"AiWindows": {"1": example}})
    assert made.problems == ()
    assert [each.name for each in made.settings.ai_windows] == ["ChatGPT"]


def test_what_group_policy_writes_for_the_defaults_is_read_as_them() -> None:
    made = loaded(applied(places(Settings())))
    assert made.problems == ()
    assert made.settings == Settings()
    assert {key for key, origin in made.origins.items() if origin is Origin.MACHINE_POLICY} == set(LOCKABLE)


@hypothesis_settings(max_examples=40, deadline=None)
@given(any_settings())
def test_what_group_policy_writes_is_read_as_the_settings(chosen: Settings) -> None:
    chosen = filled(chosen)
    made = loaded(applied(places(chosen)))
    assert made.problems == ()
    assert lockable(made.settings) == lockable(chosen)


def test_texts_of_several_lines_are_asked_for_as_such() -> None:
    root = ET.fromstring(admx())
    assert [each.attrib["valueName"] for each in every(root, "multiText")] == ["StampTextDa", "StampTextEn"]
    (policy,) = [each for each in every(root, "policy") if each.get("name") == "StampTextDa"]
    assert from_registry({"StampTextDa": written(policy, ["a", "b"])}) == {"stamp_text_da": "a\nb"}
