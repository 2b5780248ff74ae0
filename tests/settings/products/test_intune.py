"""The example for Intune follows Microsoft's addresses and payloads, and says the defaults."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from clipguard.settings import Settings
from clipguard.settings.products import templates
from clipguard.settings.registry import KEY

from .admx_rules import every, tag
from .group_policy import loaded, place, template

PROFILE: dict[str, Any] = json.loads(templates("reg")["clipguard-intune.json"])
INGESTION, *ROWS = PROFILE["omaSettings"]

# "Win32 and Desktop Bridge app ADMX policy ingestion": keys that ingested policies may not write to.
RESERVED = ("system\\", "software\\microsoft\\", "software\\policies\\microsoft\\")


def _addresses() -> Iterator[tuple[str, ET.Element]]:
    """Each policy of the template, and its address: AppName~SettingType~CategoryPath/Policy."""
    root = template()
    parents = {each.attrib["name"]: next(every(each, "parentCategory"), None) for each in every(root, "category")}
    found = re.fullmatch(
        r"\./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/(\w+)/(\w+)/\w+", INGESTION["omaUri"]
    )
    assert found is not None
    for policy in every(root, "policy"):
        path = [next(every(policy, "parentCategory")).attrib["ref"]]
        while (parent := parents[path[0]]) is not None:
            path.insert(0, parent.attrib["ref"])
        area = "~".join([*found.groups(), *path])
        yield f"./Device/Vendor/MSFT/Policy/Config/{area}/{policy.attrib['name']}", policy


def _payload(row: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """Whether it enables or disables, and its data by id."""
    root = ET.fromstring(f"<payload>{row['value']}</payload>")
    state, *data = root
    assert all(each.tag == "data" and each.keys() == ["id", "value"] for each in data)
    return state.tag, {each.attrib["id"]: each.attrib["value"] for each in data}


def test_it_is_a_custom_profile_of_text_rows() -> None:
    assert PROFILE["@odata.type"] == "#microsoft.graph.windows10CustomConfiguration"
    for row in PROFILE["omaSettings"]:
        assert row["@odata.type"] == "#microsoft.graph.omaSettingString"
        assert all(
            isinstance(row[name], str) and row[name] for name in ("displayName", "description", "omaUri", "value")
        )


def test_it_ingests_the_template_first() -> None:
    assert INGESTION["value"].encode() == templates("admx")["Clipguard.admx"]


def test_each_policy_has_one_row_at_its_address() -> None:
    assert [row["omaUri"] for row in ROWS] == [address for address, _ in _addresses()]


def test_no_policy_writes_where_ingested_ones_may_not() -> None:
    keys = {each.attrib["key"].lower() for each in template().iter() if "key" in each.attrib}
    assert keys
    assert not [key for key in keys if f"{key}\\".startswith(RESERVED)]


def test_the_rows_say_the_defaults() -> None:
    """As the policy manager takes them: what is disabled and has no value of its own for that is as if not configured."""
    tree: dict[str, Any] = {}
    for row, (_, policy) in zip(ROWS, _addresses(), strict=True):
        state, data = _payload(row)
        key, name = place(policy)
        below = tree
        for part in key.removeprefix(KEY).split("\\")[1:]:
            below = below.setdefault(part, {})
        elements = [each for elements in every(policy, "elements") for each in elements]
        if not elements:
            (chosen,) = every(policy, {"enabled": "enabledValue", "disabled": "disabledValue"}[state])
            below[name] = int(chosen[0].attrib["value"])
        elif state == "enabled":
            (element,) = elements
            assert list(data) == [element.attrib["id"]]
            below[name] = _value(element, data[element.attrib["id"]])
        else:
            assert (state, data) == ("disabled", {})
    made = loaded(tree)
    assert made.problems == ()
    assert made.settings == Settings()


def _value(element: ET.Element, text: str) -> Any:
    match tag(element):
        case "decimal":
            return int(text)
        case "list":
            names, texts = text.split("\uf000")[::2], text.split("\uf000")[1::2]
            return dict(zip(names, texts, strict=True))
        case "multiText":
            return text.split("\uf000")
    return text


@pytest.mark.parametrize(
    "row", [row for row in ROWS if "is written so:" in row["description"]], ids=lambda row: row["displayName"]
)
def test_what_is_empty_by_default_has_an_example_of_its_own_id(row: dict[str, Any]) -> None:
    assert row["value"] == "<disabled/>"
    state, data = _payload({"value": row["description"].partition("is written so: ")[2]})
    assert state == "enabled"
    assert list(data) == [row["omaUri"].rpartition("/")[2]]
