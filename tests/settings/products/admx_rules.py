"""Microsoft's rules for ADMX and ADML files, and what breaks them.

Source: BaseTypes.xsd, PolicyDefinitions.xsd and PolicyDefinitionFiles.xsd of the "Group Policy ADMX Syntax Reference Guide"; what the
schema does not say (which box belongs to which element, what cannot stand together) is from the guide's pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"

ANY = r"(?s).*"
NAME = r"\w+"
REFERENCE = r"(\w+:)?\w+"
STRING = r"\$\(string\.\w+\)"
PRESENTATION = r"\$\(presentation\.\w+\)"
VERSION = r"[0-9]{1,4}\.[0-9]{1,5}"
FLAG = r"true|false|0|1"
NUMBER = r"[0-9]+"
LARGEST_NUMBER = 2**32 - 1
LONGEST_STRING_VALUE = 255
LONGEST_TEXT = 1023
# Windows shows these two on one line and in one pane; the older ADM format has these limits.
LONGEST_NAME = 255
LONGEST_EXPLANATION = 4096


@dataclass(frozen=True, slots=True)
class Kind:
    """What an element may have: `children` is a regular expression over names with a space behind each, `required` and `optional`
    are attributes with the pattern of their values, `text` that of its own text, `named` kinds of children that go by another name."""

    children: str = ""
    required: Mapping[str, str] = field(default_factory=dict)
    optional: Mapping[str, str] = field(default_factory=dict)
    text: str = r"\s*"
    named: Mapping[str, str] = field(default_factory=dict)


_DESCRIBED = r"(annotation )*(parentCategory )?(seeAlso )*(keywords )?"
_VALUE = r"(delete |decimal |longDecimal |string )"
_VALUE_KINDS = {"decimal": "Value.decimal", "longDecimal": "Value.decimal", "string": "Value.string"}
_ELEMENT = {"clientExtension": ANY, "key": ANY}
_NUMBER_ELEMENT = {"required": FLAG, "minValue": NUMBER, "maxValue": NUMBER, "storeAsText": FLAG, "soft": FLAG}
_ROOT = {"revision": VERSION, "schemaVersion": VERSION}
_ID = {"id": ANY}
_BOX = {"refId": ANY}

KINDS: Mapping[str, Kind] = {
    "policyDefinitions": Kind(
        r"policyNamespaces (supersededAdm )*(annotation )*resources (supportedOn )?(categories )?(policies )?",
        _ROOT,
        named={"supportedOn": "SupportedOnTable", "resources": "LocalizationReference"},
    ),
    "policyNamespaces": Kind(r"target (using )*"),
    "target": Kind(required={"prefix": NAME, "namespace": ANY}),
    "using": Kind(required={"prefix": NAME, "namespace": ANY}),
    "supersededAdm": Kind(required={"fileName": ANY}),
    "LocalizationReference": Kind(required={"minRequiredRevision": VERSION}, optional={"fallbackCulture": ANY}),
    "SupportedOnTable": Kind(r"(products )?(definitions )?"),
    "definitions": Kind(r"(definition )+"),
    "definition": Kind(r"(or |and )?", {"name": NAME, "displayName": STRING}),
    "categories": Kind(r"(category )+"),
    "category": Kind(_DESCRIBED, {"name": NAME, "displayName": STRING}, {"explainText": STRING}),
    "parentCategory": Kind(required={"ref": REFERENCE}),
    "policies": Kind(r"(policy )+"),
    "policy": Kind(
        _DESCRIBED + r"supportedOn (enabledValue )?(disabledValue )?(enabledList )?(disabledList )?(elements )?",
        {"name": NAME, "class": "User|Machine|Both", "displayName": STRING, "key": r"[^\\].*[^\\]"},
        {"explainText": STRING, "presentation": PRESENTATION, "valueName": ANY},
    ),
    "supportedOn": Kind(required={"ref": REFERENCE}),
    "enabledValue": Kind(_VALUE, named=_VALUE_KINDS),
    "disabledValue": Kind(_VALUE, named=_VALUE_KINDS),
    "value": Kind(_VALUE, named=_VALUE_KINDS),
    "Value.decimal": Kind(required={"value": NUMBER}),
    "Value.string": Kind(text=ANY),
    "elements": Kind(r"(boolean |decimal |text |enum |list |longDecimal |multiText )+"),
    "decimal": Kind("", {**_ID, "valueName": ANY}, {**_ELEMENT, **_NUMBER_ELEMENT}),
    "text": Kind(
        "",
        {**_ID, "valueName": ANY},
        {**_ELEMENT, "required": FLAG, "maxLength": NUMBER, "expandable": FLAG, "soft": FLAG},
    ),
    "multiText": Kind(
        "",
        {**_ID, "valueName": ANY},
        {**_ELEMENT, "required": FLAG, "maxLength": NUMBER, "maxStrings": NUMBER, "soft": FLAG},
    ),
    "enum": Kind(r"(item )*", {**_ID, "valueName": ANY}, {**_ELEMENT, "required": FLAG}),
    "item": Kind(r"value (valueList )?", {"displayName": STRING}),
    "list": Kind(
        "", _ID, {**_ELEMENT, "valuePrefix": ANY, "additive": FLAG, "expandable": FLAG, "explicitValue": FLAG}
    ),
    "policyDefinitionResources": Kind(r"displayName description (annotation )*resources ", _ROOT),
    "displayName": Kind(text=ANY),
    "description": Kind(text=ANY),
    "resources": Kind(r"(stringTable )?(presentationTable )?"),
    "stringTable": Kind(r"(string )+"),
    "string": Kind(required={"id": NAME}, text=ANY),
    "presentationTable": Kind(r"(presentation )+"),
    "presentation": Kind(
        r"(text |decimalTextBox |textBox |checkBox |comboBox |dropdownList |listBox |longDecimalTextBox |multiTextBox )*",
        {"id": NAME},
        named={"text": "Presentation.text"},
    ),
    "Presentation.text": Kind(text=ANY),
    "decimalTextBox": Kind("", _BOX, {"defaultValue": NUMBER, "spin": FLAG, "spinStep": NUMBER}, ANY),
    "textBox": Kind(r"label (defaultValue )?", _BOX),
    "label": Kind(text=ANY),
    "defaultValue": Kind(text=ANY),
    "dropdownList": Kind("", _BOX, {"noSort": FLAG, "defaultItem": NUMBER}, ANY),
    "listBox": Kind("", _BOX, text=ANY),
    "multiTextBox": Kind("", _BOX, {"showAsDialog": FLAG, "defaultHeight": NUMBER}),
}

BOXES = {
    "decimal": {"decimalTextBox"},
    "text": {"textBox", "comboBox", "decimalTextBox"},
    "enum": {"dropdownList"},
    "list": {"listBox"},
    "multiText": {"multiTextBox"},
}


def tag(element: ET.Element) -> str:
    """The element's name without its namespace."""
    return element.tag.removeprefix(f"{{{NAMESPACE}}}")


def every(root: ET.Element, *names: str) -> Iterator[ET.Element]:
    """The elements of these names."""
    return (each for each in root.iter() if tag(each) in names)


def structure(root: ET.Element) -> list[str]:
    """What breaks the schema: names, order, attributes and their forms."""
    return list(_structure(root, tag(root)))


def _structure(element: ET.Element, kind_name: str) -> Iterator[str]:
    here = f"{tag(element)} {element.get('name') or element.get('id') or ''}".strip()
    kind = KINDS.get(kind_name)
    if kind is None:
        yield f"{here}: no such element"
        return
    children = "".join(f"{tag(child)} " for child in element)
    if re.fullmatch(kind.children, children) is None:
        yield f"{here}: wrong children or order: {children}"
    allowed = {**kind.required, **kind.optional}
    for name in kind.required.keys() - element.keys():
        yield f"{here}: no attribute {name}"
    for name, value in element.items():
        if name not in allowed:
            yield f"{here}: attribute {name} is none of the schema's"
        elif re.fullmatch(allowed[name], value) is None:
            yield f"{here}: {name} cannot be {value!r}"
        elif allowed[name] == NUMBER and int(value) > LARGEST_NUMBER:
            yield f"{here}: {name} is no 32-bit number"
    if re.fullmatch(kind.text, element.text or "") is None:
        yield f"{here}: unexpected text"
    if kind_name == "Value.string" and len(element.text or "") > LONGEST_STRING_VALUE:
        yield f"{here}: value too long"
    for child in element:
        yield from _structure(child, kind.named.get(tag(child), tag(child)))


def references(admx: ET.Element, adml: ET.Element) -> list[str]:
    """What does not fit together in a template and its words."""
    return [
        *_definitions(admx),
        *_strings(admx, adml),
        *_presentations(admx, adml),
        *(each for policy in every(admx, "policy") for each in _policy(policy)),
    ]


def _definitions(admx: ET.Element) -> Iterator[str]:
    for kind in ("policy", "category", "definition"):
        names = Counter(each.get("name") for each in every(admx, kind))
        yield from (f"two of {kind} {name}" for name, count in names.items() if count > 1)
    categories = {each.get("name") for each in every(admx, "category")}
    definitions = {each.get("name") for each in every(admx, "definition")}
    for each in every(admx, "parentCategory"):
        if each.get("ref") not in categories:
            yield f"no category {each.get('ref')}"
    for each in every(admx, "supportedOn"):
        if "ref" in each.attrib and each.get("ref") not in definitions:
            yield f"no definition {each.get('ref')}"
    placed = {each.get("ref") for each in every(admx, "parentCategory", "supportedOn")}
    yield from (f"unused: {name}" for name in sorted(map(str, (categories | definitions) - placed)))


def _strings(admx: ET.Element, adml: ET.Element) -> Iterator[str]:
    used = set(re.findall(r"\$\(string\.(\w+)\)", ET.tostring(admx, encoding="unicode")))
    texts = Counter(each.get("id", "") for each in every(adml, "string"))
    yield from (f"no string {name}" for name in used - texts.keys())
    yield from (f"unused string {name}" for name in texts.keys() - used)
    yield from (f"two of string {name}" for name, count in texts.items() if count > 1)
    explanations = {each.get("explainText") for each in every(admx, "policy", "category")}
    for each in every(adml, "string"):
        longest = LONGEST_EXPLANATION if f"$(string.{each.get('id')})" in explanations else LONGEST_NAME
        if not (each.text or "").strip() or len(each.text or "") > longest:
            yield f"string {each.get('id')} is empty or too long"
    needed = [*map(int, next(every(admx, "resources")).attrib["minRequiredRevision"].split("."))]
    if [*map(int, adml.attrib["revision"].split("."))] < needed:
        yield "the words are older than the template asks for"


def _presentations(admx: ET.Element, adml: ET.Element) -> Iterator[str]:
    shown = {each.get("id", ""): each for each in every(adml, "presentation")}
    if len(shown) != len(list(every(adml, "presentation"))):
        yield "two presentations of one id"
    used = set()
    for policy in every(admx, "policy"):
        asked = [element for elements in every(policy, "elements") for element in elements]
        reference = policy.get("presentation")
        if reference is None:
            if asked:
                yield f"{policy.get('name')}: nothing shows its elements"
            continue
        name = reference.removeprefix("$(presentation.").removesuffix(")")
        used.add(name)
        if name not in shown:
            yield f"no presentation {name}"
            continue
        boxes = {each.get("refId"): each for each in shown[name] if "refId" in each.attrib}
        if sorted(map(str, boxes)) != sorted(str(each.get("id")) for each in asked):
            yield f"{name}: boxes and elements differ"
            continue
        for element in asked:
            yield from _box(element, boxes[element.get("id")])
    yield from (f"unused presentation {name}" for name in shown.keys() - used)


def _box(element: ET.Element, box: ET.Element) -> Iterator[str]:
    name = element.get("id")
    if tag(box) not in BOXES[tag(element)]:
        yield f"{name}: {tag(box)} is no box for {tag(element)}"
    default = next((each.text or "" for each in every(box, "defaultValue")), "")
    match tag(element):
        case "decimal":
            low, high = int(element.get("minValue", 0)), int(element.get("maxValue", 9999))
            if not low <= int(box.get("defaultValue", 1)) <= high:
                yield f"{name}: its default is out of bounds"
        case "enum":
            if int(box.get("defaultItem", 0)) >= len(list(every(element, "item"))):
                yield f"{name}: there is no default item"
        case "text":
            if len(default) > int(element.get("maxLength", LONGEST_TEXT)):
                yield f"{name}: its default is too long"


def _policy(policy: ET.Element) -> Iterator[str]:
    name = policy.get("name")
    elements = [element for each in every(policy, "elements") for element in each]
    if "valueName" not in policy.attrib and not elements:
        yield f"{name}: it sets nothing"
    if len({each.get("id") for each in elements}) != len(elements):
        yield f"{name}: two elements of one id"
    for each in elements:
        if {"valuePrefix", "explicitValue"} <= each.attrib.keys():
            yield f"{name}: valuePrefix and explicitValue cannot stand together"
