"""An example of a registry file: every setting with its default, explained.

Format: Windows Registry Editor 5.00 as `regedit` writes it, UTF-16 LE with a byte order mark and CRLF
(https://support.microsoft.com/help/310516); `dword:` has eight hexadecimal digits, `hex(1):` is a text's UTF-16 LE with its null.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from .explain import facts
from .policies import Policy, Shape, policies
from .words import choice

ROOT = "HKEY_LOCAL_MACHINE"

_HEADER = "Windows Registry Editor Version 5.00"
_INTRODUCTION = (
    "Clipguard's settings as policy: an example with every default. What stands in the registry is locked, so keep what you",
    "want to lock and delete the rest. The same works for one user under HKEY_CURRENT_USER; the machine's counts for more.",
    'To take a lock back, write a minus: "StampOffer"=- for a value, and [-HKEY_LOCAL_MACHINE\\…] for the key of a list.',
    "“clipguard policy show” tells what holds.",
)


def registry_file() -> bytes:
    """The file, ready for `regedit` or `reg import`."""
    lines = [_HEADER, "", *(f"; {line}" for line in _INTRODUCTION)]
    key = setting = ""
    for policy in policies():
        comment = _comment(policy, first=policy.setting != setting)
        lines += ["", *(f"; {line}" for line in comment)]
        setting = policy.setting
        below = rf"{ROOT}\{policy.registry_key}"
        if policy.shape is Shape.LIST:
            lines.append(f"[-{below}]")  # without this an older and longer list would keep its end
        if policy.registry_key != key:
            key = policy.registry_key
            lines.append(f"[{below}]")
        lines += _values(policy)
    text = "".join(f"{line}\r\n" for line in lines)
    return codecs.BOM_UTF16_LE + text.encode("utf-16-le")


def _comment(policy: Policy, *, first: bool) -> Iterator[str]:
    """What is said of a policy; what goes for all entries of a table only before the `first` of them."""
    yield policy.name.en
    if first:
        yield policy.declared.help.en
        if policy.shape is Shape.FLAG:
            yield "1 is on, 0 is off."
        if policy.shape is Shape.CHOICE:
            yield f"One of: {'; '.join(choice(each).en for each in policy.choices)}."
    yield from facts(policy, "en")


def _values(policy: Policy) -> Iterator[str]:
    value = policy.registry
    if isinstance(value, dict):
        for name, each in value.items():
            yield f"{_quoted(name)}={data(each)}"
    else:
        yield f"{_quoted(policy.value_name)}={data(value)}"


def data(value: int | str) -> str:
    """A number or a text as it stands behind the equals sign."""
    if isinstance(value, int):
        return f"dword:{value:08x}"
    if any(map(_is_control, value)):
        return "hex(1):" + ",".join(f"{byte:02x}" for byte in f"{value}\0".encode("utf-16-le"))
    return _quoted(value)


def _is_control(character: str) -> bool:
    return ord(character) < ord(" ")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
