"""Whether a regular expression can be used as a pattern for sensitive text: it is one, it asks for something, and it comes to
an end. Written for the package `regex`, which detection runs it with (https://pypi.org/project/regex/)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from .types import InvalidValueError, Words

LONGEST = 500
_SHOWN = 60
_PROBE_SECONDS = 0.5
"""A pattern without a fault needs a thousandth of it for a line of text, on the slowest machine."""

# What `regex` says, in its words, and what that is in Danish.
_FAULTS: Mapping[str, str] = MappingProxyType(
    {
        "missing )": "der mangler en slutparentes",
        "missing >": "der mangler »>«",
        "missing <": "der mangler »<«",
        "unterminated character set": "der mangler en »]«",
        "nothing to repeat": "der står ikke noget, der kan gentages",
        "multiple repeat": "der gentages to gange i træk",
        "unbalanced parenthesis": "der er en parentes for meget",
        "bad escape": "omvendt skråstreg foran et tegn, den ikke kan stå foran",
        "unknown group": "henviser til en gruppe, der ikke er der",
        "invalid group reference": "henviser til en gruppe, der ikke er der",
        "unknown property": "»\\p« med en egenskab, der ikke findes",
        "min repeat greater than max repeat": "det mindste antal er større end det største",
        "repeat count too big": "antallet er for stort",
        "unknown extension": "»(?« efterfulgt af noget, der ikke kan stå der",
        "bad character range": "et område i »[…]« står i forkert rækkefølge",
    }
)


def check_pattern(pattern: str) -> str:
    """The pattern. Raises InvalidValueError, which says which one, where in it, and why."""
    why = _fault(pattern)
    if why is None:
        return pattern
    shown = pattern if len(pattern) <= _SHOWN else f"{pattern[:_SHOWN]}…"
    raise InvalidValueError(
        f"mønsteret »{shown}« kan ikke bruges: {why.da}", f"the pattern “{shown}” cannot be used: {why.en}"
    )


@lru_cache(maxsize=256)  # the dialog asks again with every key, about every pattern
def _fault(pattern: str) -> Words | None:
    if len(pattern) > LONGEST:
        return Words(f"det er længere end {LONGEST} tegn", f"it is longer than {LONGEST} characters")
    # Loaded here: most have no patterns, and `regex` takes longer to load than all settings.
    import regex

    try:
        compiled = regex.compile(pattern, regex.IGNORECASE)
    except regex.error as error:
        danish = next((words for said, words in _FAULTS.items() if str(error.msg).startswith(said)), "")
        at, at_en = (
            (f" ved tegn {error.pos + 1}", f" at character {error.pos + 1}") if error.pos is not None else ("", "")
        )
        return Words(f"{danish or 'det er ikke et regulært udtryk'}{at}", f"{error.msg}{at_en}")
    except (OverflowError, RecursionError):
        return Words("det er for indviklet", "it is too complicated")
    try:
        if compiled.search("", timeout=_PROBE_SECONDS) is not None:
            return Words(
                "det passer også på ingenting, så det ville passe overalt", "it matches nothing at all, so everywhere"
            )
        for probe in _probes(pattern):
            compiled.search(probe, timeout=_PROBE_SECONDS)
    except TimeoutError:
        return Words(
            "det tager for lang tid. Undgå gentagelser af gentagelser som (a|aa)+",
            "it takes too long. Avoid repeats of repeats such as (a|aa)+",
        )
    return None


def _probes(pattern: str) -> list[str]:
    """Short lines that nearly fit, again and again: what a pattern with repeats of repeats never comes to an end with."""
    letters = "".join(dict.fromkeys(filter(str.isalnum, pattern)))[:20]
    units = ["a", "1", "a ", "1 ", "a1", "1-", *letters]
    # Behind them what the pattern asks for by name, without which `regex` would not even try.
    rest = "".join(filter(str.isprintable, pattern.replace("\\", "")))
    return [f"{unit * (60 // len(unit))}\n!{rest}!" for unit in dict.fromkeys(units)]
