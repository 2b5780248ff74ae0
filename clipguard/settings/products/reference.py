"""The reference of settings for IT: Markdown, in English with the Danish names beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from ..declaration import GROUPS, Settings, declared
from ..layers import keys_of
from ..registry import KEY, registry_name
from .explain import WINDOWS, default, example
from .policies import Policy, Shape, is_table, is_windows
from .words import AI_WINDOW, choice, entry_name

_INTRODUCTION = rf"""# Clipguard's settings

Made from the program's declaration of settings; `python -m clipguard.settings.products` writes it anew.

## Where settings come from

The first of these that has a setting counts:

1. the organisation's policy for the machine: `HKEY_LOCAL_MACHINE\{KEY}`, or `/etc/clipguard/policy.toml` on Linux, which only
   root may be able to change;
2. the organisation's policy for the user: `HKEY_CURRENT_USER\{KEY}`;
3. the user's own file, `settings.toml`;
4. the guideline;
5. the default.

What a policy sets is locked: employees see it and cannot change it. Of a table each entry stands by itself. A policy's value that
cannot be used opens nothing: the stricter of the default and of the last usable value holds, and `clipguard doctor` tells of it.
`clipguard policy show` tells what holds and where it comes from; `clipguard policy template` writes the templates.

In the registry a flag is a REG_DWORD, 1 or 0; a choice or a text is a REG_SZ. A list is a key of its own whose values are named
`1`, `2`, …, and it stands in the place of the list that would hold without it: write all that is to be on it. A table is a key with
one value for each of its entries."""

_TYPES = {
    Shape.FLAG: ("flag (`true`, `false`)", "REG_DWORD"),
    Shape.NUMBER: ("whole number", "REG_DWORD"),
    Shape.CHOICE: ("choice", "REG_SZ"),
    Shape.TEXT: ("text", "REG_SZ"),
    Shape.LINES: ("text of one or more lines", "REG_SZ or REG_MULTI_SZ"),
    Shape.LIST: ("list of texts", "key of REG_SZ values"),
}


def reference() -> bytes:
    """The whole document."""
    return ("\n".join(_lines()) + "\n").encode()


def _lines() -> Iterator[str]:
    yield from _INTRODUCTION.splitlines()
    for group, words in GROUPS.items():
        yield from ("", f"## {words.en} · {words.da}")
        for each in fields(Settings):
            if declared(each.name).group == group:
                yield from _setting(each.name)


def _setting(name: str) -> Iterator[str]:
    limits = declared(name)
    first = Policy(keys_of(name)[0])
    yield from ("", f"### {limits.name.en} · {limits.name.da}", "", _prose(limits.help.en))
    if is_windows(first):
        yield from ("", _prose(WINDOWS.en), "", "```json", example(first), "```")
    yield from ("", "| | |", "| --- | --- |")
    for heading, value in _rows(name, first):
        yield f"| {heading} | {_cell(value)} |"
    if is_table(name):
        yield from ("", "| entry | name | default |", "| --- | --- | --- |")
        for each in map(Policy, keys_of(name)):
            words = entry_name(each.entry)
            yield f"| `{each.entry}` | {_cell(f'{words.en} · {words.da}')} | `{each.toml}` |"
    if is_windows(first):
        yield from ("", "| field | what it is |", "| --- | --- |")
        yield from (f"| `{field}` | {_cell(text)} |" for field, text in AI_WINDOW.items())


def _rows(name: str, first: Policy) -> Iterator[tuple[str, str]]:
    """What there is to know of a setting; `first` is it, or the first entry of a table."""
    limits = first.declared
    kind, registry_type = _TYPES[first.shape]
    if is_table(name):
        kind, registry_type = f"table of {kind}s", f"key of {registry_type} values"
    elif is_windows(first):
        kind = "list of tables, in the registry of JSON texts"
    yield "in TOML", f"`{name}`"
    if limits.lockable:
        yield "in the registry", f"`{registry_name(name)}`, {registry_type}"
    yield "type", kind
    if first.shape is Shape.CHOICE:
        yield "values", "; ".join(choice(each).en for each in first.choices)
    if first.shape is Shape.NUMBER:
        low, high = first.bounds
        yield "range", f"{low} to {high}"
    if limits.entry is not None:
        yield "example of an entry", f"`{example(first)}`"
    if limits.pattern is not None:
        yield "pattern (Python's, of the whole text)", f"`{limits.pattern}`"
    if not is_table(name):
        yield "default", _default(first)
    yield "can be locked", "yes" if limits.lockable else "no"
    yield "since", limits.since


def _default(policy: Policy) -> str:
    match policy.shape:
        case Shape.CHOICE:
            return f"`{policy.toml}`"
        case Shape.TEXT | Shape.LINES if policy.value:
            return f"`{default(policy, 'en')}`"
        case Shape.LIST if policy.value and not is_windows(policy):
            return ", ".join(f"`{each}`" for each in policy.value)
    return default(policy, "en").removesuffix(".")


def _prose(text: str) -> str:
    """A text of the declaration, of which nothing is meant as Markdown."""
    for mark in "\\*_<[`":
        text = text.replace(mark, f"\\{mark}")
    return text


def _cell(text: str) -> str:
    """A cell of a table, which a vertical line would end, in code too (GitHub Flavored Markdown, 4.10)."""
    return text.replace("|", r"\|")
