"""The administrative template: an ADMX file and an ADML file for each language, for Group Policy and Intune.

Format: Microsoft's PolicyDefinitions schema 1.0
(https://learn.microsoft.com/previous-versions/windows/desktop/policy/schema-root) and "Group Policy ADMX Syntax Reference Guide"
(https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/cc753471(v=ws.10)). The order of
elements is the schema's; names are letters, digits and underscores.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from xml.etree import ElementTree as ET

from ... import __version__
from ..codec import validate
from ..declaration import GROUPS
from ..registry import KEY
from ..types import InvalidValueError
from .explain import EVERYTHING, explained
from .policies import Policy, Shape, identifier, policies
from .words import choice

SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
NAMESPACE = "Clipguard.Policies.Clipguard"
PREFIX = "clipguard"
ROOT_CATEGORY = "Clipguard"
MAX_TEXT = 1023
"""The most characters of a text, unless the template says otherwise; the schema's own default."""

_TITLE = "Clipguard"


def revision() -> str:
    """The package's version as the schema has versions: major and minor number."""
    return ".".join(__version__.split(".")[:2])


def category(group: str) -> str:
    """The category of a group of settings."""
    return f"{ROOT_CATEGORY}_{identifier(group.title())}"


def admx() -> bytes:
    """The template without its words."""
    made = policies()
    root = _root("policyDefinitions")
    namespaces = _add(root, "policyNamespaces")
    _add(namespaces, "target", prefix=PREFIX, namespace=NAMESPACE)
    _add(root, "resources", minRequiredRevision=revision())
    definitions = _add(_add(root, "supportedOn"), "definitions")
    for since in _versions(made):
        name = _supported(since)
        _add(definitions, "definition", name=name, displayName=_string(name))
    categories = _add(root, "categories")
    _add(
        categories,
        "category",
        name=ROOT_CATEGORY,
        displayName=_string(ROOT_CATEGORY),
        explainText=_string(f"{ROOT_CATEGORY}_Help"),
    )
    for group in _groups(made):
        name = category(group)
        each = _add(categories, "category", name=name, displayName=_string(name))
        _add(each, "parentCategory", ref=ROOT_CATEGORY)
    table = _add(root, "policies")
    for policy in made:
        _policy(table, policy)
    return _bytes(root)


def adml(language: str) -> bytes:
    """The template's words in a language ("da" or "en")."""
    made = policies()
    root = _root("policyDefinitionResources")
    _add(root, "displayName").text = _TITLE
    _add(root, "description").text = EVERYTHING[language].partition("\n")[0]
    resources = _add(root, "resources")
    strings = _add(resources, "stringTable")
    for name, text in _strings(made, language):
        _add(strings, "string", id=name).text = text
    presentations = _add(resources, "presentationTable")
    for policy in made:
        if policy.shape is not Shape.FLAG:
            _present(_add(presentations, "presentation", id=policy.id), policy, language)
    return _bytes(root)


def _policy(table: ET.Element, policy: Policy) -> None:
    is_flag = policy.shape is Shape.FLAG
    attributes = {
        "name": policy.id,
        "class": "Both",
        "displayName": _string(policy.id),
        "explainText": _string(f"{policy.id}_Help"),
    }
    if not is_flag:
        attributes["presentation"] = f"$(presentation.{policy.id})"
    # A list's key is its own: an element that has no other values in it may clear it.
    attributes["key"] = KEY if policy.shape is Shape.LIST else policy.registry_key
    if is_flag:
        attributes["valueName"] = policy.value_name
    each = _add(table, "policy", **attributes)
    _add(each, "parentCategory", ref=category(policy.declared.group))
    _add(each, "supportedOn", ref=_supported(policy.declared.since))
    if is_flag:
        _add(_add(each, "enabledValue"), "decimal", value="1")
        _add(_add(each, "disabledValue"), "decimal", value="0")
    else:
        _element(_add(each, "elements"), policy)


def _element(elements: ET.Element, policy: Policy) -> None:
    """What asks for a policy's value. Its id is the policy's own."""
    value_name = policy.value_name
    match policy.shape:
        case Shape.NUMBER:
            low, high = map(str, policy.bounds)
            _add(elements, "decimal", id=policy.id, valueName=value_name, required="true", minValue=low, maxValue=high)
        case Shape.CHOICE:
            made = _add(elements, "enum", id=policy.id, valueName=value_name, required="true")
            for each in policy.choices:
                item = _add(made, "item", displayName=_string(_choice_id(each)))
                _add(_add(item, "value"), "string").text = each.value
        case Shape.TEXT | Shape.LINES:
            kind = "text" if policy.shape is Shape.TEXT else "multiText"
            required = {} if _may_be_empty(policy) else {"required": "true"}
            _add(elements, kind, id=policy.id, valueName=value_name, **required, maxLength=str(MAX_TEXT))
        case Shape.LIST:
            # An empty prefix names the values 1, 2, …; without one each would be named as its text.
            _add(elements, "list", id=policy.id, key=policy.registry_key, valuePrefix="")


def _present(presentation: ET.Element, policy: Policy, language: str) -> None:
    """How the editor shows what asks for a policy's value, with the default in it where the schema lets it."""
    label = policy.name[language]
    match policy.shape:
        case Shape.NUMBER:
            made = _add(presentation, "decimalTextBox", refId=policy.id, defaultValue=str(policy.value))
            made.text = label
        case Shape.CHOICE:
            item = str(policy.choices.index(policy.value))
            made = _add(presentation, "dropdownList", refId=policy.id, noSort="true", defaultItem=item)
            made.text = label
        case Shape.TEXT:
            made = _add(presentation, "textBox", refId=policy.id)
            _add(made, "label").text = label
            if policy.value:
                _add(made, "defaultValue").text = policy.value
        case Shape.LINES:
            _add(presentation, "text").text = label  # the box has no label of its own
            _add(presentation, "multiTextBox", refId=policy.id)
        case Shape.LIST:
            _add(presentation, "listBox", refId=policy.id).text = label


def _strings(made: list[Policy], language: str) -> Iterator[tuple[str, str]]:
    """The texts that the template refers to, by id."""
    later = {"da": "Clipguard {} eller nyere", "en": "Clipguard {} or later"}[language]
    for since in _versions(made):
        yield _supported(since), later.format(since.removesuffix(".0"))
    yield ROOT_CATEGORY, _TITLE
    yield f"{ROOT_CATEGORY}_Help", EVERYTHING[language]
    for group in _groups(made):
        yield category(group), GROUPS[group][language]
    choices = (each for policy in made if policy.shape is Shape.CHOICE for each in policy.choices)
    yield from {_choice_id(each): choice(each)[language] for each in choices}.items()
    for policy in made:
        yield policy.id, policy.name[language]
        yield f"{policy.id}_Help", explained(policy, language)


def _may_be_empty(policy: Policy) -> bool:
    try:
        validate(policy.setting, "")
    except InvalidValueError:
        return False
    return True


def _versions(made: list[Policy]) -> list[str]:
    return sorted({policy.declared.since for policy in made}, key=lambda since: [*map(int, since.split("."))])


def _groups(made: list[Policy]) -> list[str]:
    used = {policy.declared.group for policy in made}
    return [group for group in GROUPS if group in used]


def _supported(since: str) -> str:
    return f"SUPPORTED_Clipguard_{identifier(since)}"


def _choice_id(value: StrEnum) -> str:
    return f"{type(value).__name__}_{identifier(value.value)}"


def _string(name: str) -> str:
    return f"$(string.{name})"


def _root(name: str) -> ET.Element:
    return ET.Element(name, {"revision": revision(), "schemaVersion": "1.0", "xmlns": SCHEMA})


def _add(parent: ET.Element, tag: str, /, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, tag, attributes)


def _bytes(root: ET.Element) -> bytes:
    ET.indent(root)
    return b"".join([ET.tostring(root, encoding="utf-8", xml_declaration=True), b"\n"])
