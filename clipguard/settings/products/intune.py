"""An example for Intune: the template to ingest, and a custom OMA-URI setting for each policy.

Format: Microsoft Graph's `windows10CustomConfiguration`
(https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10customconfiguration), whose rows are those of a custom
profile in Intune. Addresses: "Win32 and Desktop Bridge app ADMX policy ingestion"
(https://learn.microsoft.com/windows/client-management/win32-and-centennial-app-policy-configuration). Values: "Understanding ADMX
policies" (https://learn.microsoft.com/windows/client-management/understanding-admx-backed-policies), which separates the names and
texts of a list by U+F000.
"""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree as ET

from .admx import ROOT_CATEGORY, admx, category
from .explain import example
from .policies import Policy, Shape, policies

APP = "Clipguard"
INGESTION = f"./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/{APP}/Policy/ClipguardAdmx"

_SEPARATOR = "\uf000"
_DESCRIPTION = (
    "An example with every default. Each row but the first locks one setting: delete those that you do not want to lock. The rows can be "
    "typed into a custom profile, or the whole posted to deviceManagement/deviceConfigurations of Microsoft Graph. For a policy of "
    "the user write ./User instead of ./Device in its address."
)


def intune() -> bytes:
    """The profile as JSON."""
    profile = {
        "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
        "displayName": "Clipguard",
        "description": _DESCRIPTION,
        "omaSettings": [
            _row("Clipguard.admx", "The template; it comes before the policies.", INGESTION, admx().decode()),
            *(_row(each.name.en, _description(each), address(each), _payload(each)) for each in policies()),
        ],
    }
    return f"{json.dumps(profile, ensure_ascii=False, indent=2)}\n".encode()


def address(policy: Policy) -> str:
    """The OMA-URI of a policy of the device."""
    area = "~".join([APP, "Policy", ROOT_CATEGORY, category(policy.declared.group)])
    return f"./Device/Vendor/MSFT/Policy/Config/{area}/{policy.id}"


def _row(name: str, description: str, uri: str, value: str) -> dict[str, Any]:
    return {
        "@odata.type": "#microsoft.graph.omaSettingString",
        "displayName": name,
        "description": description,
        "omaUri": uri,
        "value": value,
    }


def _description(policy: Policy) -> str:
    made = policy.declared.help.en
    if not _is_empty(policy):
        return made
    value = {"1": example(policy)} if policy.shape is Shape.LIST else "…"
    return f"{made} Empty by default; a value is written so: {_enabled(policy, value)}"


def _payload(policy: Policy) -> str:
    """What sets a policy to its default; nothing can be typed in for an empty one."""
    value = policy.registry
    if policy.shape is Shape.FLAG:
        return "<enabled/>" if value else "<disabled/>"
    return "<disabled/>" if _is_empty(policy) else _enabled(policy, value)


def _is_empty(policy: Policy) -> bool:
    return policy.registry in ("", {})


def _enabled(policy: Policy, value: Any) -> str:
    if isinstance(value, dict):
        value = _SEPARATOR.join(part for pair in value.items() for part in pair)
    elif policy.shape is Shape.LINES:
        value = _SEPARATOR.join(value.split("\n"))
    data = ET.tostring(ET.Element("data", {"id": policy.id, "value": str(value)}), encoding="unicode")
    return "<enabled/>" + data.replace(_SEPARATOR, "&#xF000;")
