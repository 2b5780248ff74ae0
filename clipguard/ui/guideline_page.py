"""The guideline as a page of HTML, in the small part of it that Qt's text documents know. Pure."""

from __future__ import annotations

from html import escape

from clipguard.guideline import Guideline, Rule, Section

from .words import guideline as w


def headings(guideline: Guideline, language: str) -> tuple[tuple[str, str], ...]:
    """(anchor, title) of everything that can be gone to, in the page's order."""
    parts: tuple[Section | Rule, ...] = (*guideline.before, *guideline.rules, *guideline.after)
    made = [(part.id, part.title[language]) for part in parts]
    return (*made, ("more", w.MORE[language])) if guideline.links else tuple(made)


def page(guideline: Guideline, language: str) -> str:
    """The whole page. Every text is escaped: a guideline holds no markup."""
    made = [f"<h1>{escape(guideline.title[language])}</h1>", _paragraphs(guideline.intro[language], "lead")]
    for section in guideline.before:
        made += _heading(section.id, section.title[language]), _paragraphs(section.text[language])
    for rule in guideline.rules:
        made.append(_heading(rule.id, rule.title[language]))
        made.append(f'<p class="short">{escape(rule.short[language])}</p>')
        made.append(_paragraphs(rule.text[language]))
        made.append(_does(rule.does[language], language))
    for section in guideline.after:
        made += _heading(section.id, section.title[language]), _paragraphs(section.text[language])
    if guideline.links:
        made.append(_heading("more", w.MORE[language]))
        made.append("<ul>")
        for link in guideline.links:
            address = f'<a href="{escape(link.url)}">{escape(link.title[language])}</a>'
            made.append(f'<li>{address}<br><span class="quiet">{escape(link.about[language])}</span></li>')
        made.append("</ul>")
    return "".join(made)


def _heading(anchor: str, title: str) -> str:
    return f'<h2><a name="{escape(anchor)}"></a>{escape(title)}</h2>'


def _does(text: str, language: str) -> str:
    return (
        '<table class="does" width="100%" cellspacing="0" cellpadding="10"><tr><td>'
        f"<b>{escape(w.DOES[language])}</b><br>{escape(text)}</td></tr></table>"
    )


def _paragraphs(text: str, kind: str = "body") -> str:
    made: list[str] = []
    for block in text.strip().split("\n\n"):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        points = [line[2:] for line in lines if line.startswith("- ")]
        if points and len(points) == len(lines):
            made.append("<ul>" + "".join(f"<li>{escape(point)}</li>" for point in points) + "</ul>")
        else:
            made.append(f'<p class="{kind}">{escape(" ".join(lines))}</p>')
    return "".join(made)
