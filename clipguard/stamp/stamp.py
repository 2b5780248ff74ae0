"""Puts the mark on text and HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from html import escape, unescape
from typing import Literal

from clipguard.settings import Settings

from .language import guess_language

_MONTHS = {
    "da": "januar februar marts april maj juni juli august september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_CLASS = "clipguard-ai-label"
_SLOT = re.compile(r"\{(tool|date)\}")
_FRAGMENT_END = re.compile(r"<!--\s*EndFragment\s*-->", re.IGNORECASE)
_NO_TEXT = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_TOOL_LENGTH = 80  # code points of a tool's name in the mark
_TAIL = 4_000  # code points at the end of a text in which its mark is
_BODY_END = re.compile(r"</body\s*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stamped:
    """The content as plain text and as HTML. `changed` is false when it bore the mark already."""

    text: str
    html: str
    changed: bool


def _template(settings: Settings, language: Literal["da", "en"]) -> str:
    return settings.stamp_text_da if language == "da" else settings.stamp_text_en


def _date(day: date, language: Literal["da", "en"]) -> str:
    month = _MONTHS[language][day.month - 1]
    return f"{day.day}. {month} {day.year}" if language == "da" else f"{day.day} {month} {day.year}"


def stamp_line(settings: Settings, tool: str, day: date, language: Literal["da", "en"]) -> str:
    """The mark itself. Without a tool's name, "AI" stands in its place; a very long one is cut."""
    tool = " ".join(tool.split())[:_TOOL_LENGTH].rstrip()
    slots = {"tool": tool or "AI", "date": _date(day, language)}
    return _SLOT.sub(lambda match: slots[match[1]], _template(settings, language)).strip()


_LANGUAGES: tuple[Literal["da"], Literal["en"]] = ("da", "en")


def is_stamped(text: str, settings: Settings) -> bool:
    """Whether `text` ends with the mark of any tool and date, in either language."""
    tail = " ".join(text.rstrip()[-_TAIL:].split())
    for language in _LANGUAGES:
        template = " ".join(_template(settings, language).split())
        pattern = "".join(
            f".{{1,{_TOOL_LENGTH}}}?" if part in ("tool", "date") else re.escape(part) for part in _SLOT.split(template)
        )
        if re.search(f"{pattern}$", tail):
            return True
    return False


def stamp_content(
    text: str, html: str | None, settings: Settings, *, tool: str, day: date, default: Literal["da", "en"] = "da"
) -> Stamped:
    """`text` and `html` with the mark as a last paragraph; where there is no HTML it is made from the text.

    The mark is in the text's own language, or in `default` where that is unclear. Line ends stay as they are.
    """
    if html is None:
        html = _to_html(text)
    if is_stamped(text, settings):
        return Stamped(text, html, changed=False)
    line = stamp_line(settings, tool, day, guess_language(text, default))
    newline = "\r\n" if "\r\n" in text else "\n"
    body = text.rstrip()
    mark = newline.join(line.splitlines())
    marked = f"{body}{newline}{newline}{mark}{newline}" if body else f"{mark}{newline}"
    return Stamped(marked, _stamp_html(html, line), changed=True)


def _to_html(text: str) -> str:
    """Paragraphs at blank lines, line breaks elsewhere."""
    paragraphs = re.split(r"(?:\r?\n[ \t]*){2,}", text.strip())
    return "".join(f"<p>{'<br>'.join(escape(each).splitlines())}</p>" for each in paragraphs if each)


def stamp_html(html: str, settings: Settings, *, tool: str, day: date, default: Literal["da", "en"] = "da") -> str:
    """An HTML document or fragment with the mark as a last paragraph; unchanged when it bears one already."""
    if f'class="{_CLASS}"' in html:
        return html
    text = unescape(_NO_TEXT.sub(" ", html))
    if is_stamped(text, settings):  # a program on the way may have kept the words and dropped the class
        return html
    return _stamp_html(html, stamp_line(settings, tool, day, guess_language(text, default)))


def _stamp_html(html: str, line: str) -> str:
    """The mark before the end of what is pasted: the fragment's end comment, the body's end tag, or the end."""
    mark = f'<p class="{_CLASS}"><small>{"<br>".join(map(escape, line.splitlines()))}</small></p>'
    for end in (_FRAGMENT_END, _BODY_END):
        found = list(end.finditer(html))
        if found:
            return html[: found[-1].start()] + mark + html[found[-1].start() :]
    return html + mark
