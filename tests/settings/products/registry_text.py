"""Reads registry files, strictly: what is not of the format fails."""

from __future__ import annotations

import codecs
import re
from typing import Any

HEADER = "Windows Registry Editor Version 5.00"

_TEXT = r'"(?:[^"\\\x00-\x1f]|\\["\\])*"'
_VALUE = re.compile(rf"(?P<name>{_TEXT})=(?P<data>.+)")
_NUMBER = re.compile(r"dword:([0-9a-f]{8})")
_BYTES = re.compile(r"hex\(1\):([0-9a-f]{2}(?:,[0-9a-f]{2})*)")
_KEY = re.compile(r"\[(?P<gone>-?)HKEY_LOCAL_MACHINE\\(?P<key>[^\[\]]+)\]")


def lines_of(data: bytes) -> list[str]:
    """The file's lines. Fails unless it is UTF-16 LE with a byte order mark and CRLF."""
    assert data.startswith(codecs.BOM_UTF16_LE)
    text = data[2:].decode("utf-16-le")
    assert text.endswith("\r\n")
    lines = text.split("\r\n")[:-1]
    assert not any("\n" in line or "\r" in line for line in lines)
    return lines


def read(data: bytes, key: str) -> dict[str, Any]:
    """The tree under a key of the machine that the file makes when imported where there was nothing."""
    first, *lines = lines_of(data)
    assert first == HEADER
    tree: dict[str, Any] = {}
    here = tree
    for line in lines:
        if not line or line.startswith(";"):
            continue
        if found := _KEY.fullmatch(line):
            assert found["key"] == key or found["key"].startswith(f"{key}\\")
            here = tree
            parts = found["key"].removeprefix(key).split("\\")[1:]
            for part in parts[:-1]:
                here = here.setdefault(part, {})
            for part in parts[-1:]:
                if found["gone"]:
                    here.pop(part, None)
                else:
                    here = here.setdefault(part, {})
            continue
        value = _VALUE.fullmatch(line)
        assert value is not None, line
        name = text_of(value["name"])
        assert name not in here
        here[name] = data_of(value["data"])
    return tree


def data_of(written: str) -> int | str:
    """What stands behind an equals sign."""
    if number := _NUMBER.fullmatch(written):
        return int(number[1], 16)
    if found := _BYTES.fullmatch(written):
        text = bytes.fromhex(found[1].replace(",", "")).decode("utf-16-le", "surrogatepass")
        assert text.endswith("\0")
        return text[:-1]
    return text_of(written)


def text_of(quoted: str) -> str:
    assert re.fullmatch(_TEXT, quoted) is not None, quoted
    return re.sub(r"\\(.)", r"\1", quoted[1:-1])
