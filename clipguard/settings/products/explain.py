"""What the products tell people of a setting, beyond its own help: the default, the range, and what a policy does."""

from __future__ import annotations

from ..entities import ENTITIES
from ..types import Words
from .policies import Policy, Shape, is_windows
from .words import EXAMPLES, choice

EVERYTHING = Words(
    "Indstillinger for Clipguard, der advarer, før personlige eller fortrolige oplysninger sættes ind i et AI-vindue.\n\n"
    "En indstilling, der er sat her, er låst: medarbejderne kan se den, men ikke ændre den. Det, der er sat for computeren, går "
    "forud for det, der er sat for brugeren.\n\n"
    "En værdi, Clipguard ikke kan bruge, åbner ikke for noget: den strengeste af standarden og den sidste brugbare værdi gælder, "
    "og »clipguard doctor« fortæller om det. »clipguard policy show« viser, hvad der gælder, og hvor det kommer fra.",
    "Settings of Clipguard, which warns before personal or confidential information is pasted into an AI window.\n\n"
    "A setting that is set here is locked: employees see it and cannot change it. What is set for the computer goes before what is "
    "set for the user.\n\n"
    "A value that Clipguard cannot use opens nothing: the stricter of the default and of the last usable value holds, and "
    "“clipguard doctor” tells of it. “clipguard policy show” tells what holds and where it comes from.",
)

_FLAG = Words(
    "Hvis du aktiverer denne politikindstilling, er den slået til; hvis du deaktiverer den, er den slået fra. Medarbejderne kan ikke "
    "ændre den.\n\n"
    "Hvis du ikke konfigurerer denne politikindstilling, vælger medarbejderne selv. Har de ikke valgt, gælder retningslinjens "
    "værdi, og ellers standarden.",
    "If you enable this policy setting, it is on; if you disable it, it is off. Employees cannot change it.\n\n"
    "If you do not configure this policy setting, employees choose for themselves. Where they have not chosen, what the guideline "
    "says holds, or else the default.",
)
_VALUE = Words(
    "Hvis du aktiverer denne politikindstilling, gælder den værdi, du giver, og medarbejderne kan ikke ændre den.\n\n"
    "Hvis du deaktiverer eller ikke konfigurerer denne politikindstilling, vælger medarbejderne selv. Har de ikke valgt, gælder "
    "retningslinjens værdi, og ellers standarden.",
    "If you enable this policy setting, the value that you give holds, and employees cannot change it.\n\n"
    "If you disable or do not configure this policy setting, employees choose for themselves. Where they have not chosen, what the "
    "guideline says holds, or else the default.",
)
_REPLACES = Words(
    "Listen her træder i stedet for standarden: skriv alt det, der skal være på den.",
    "The list given here stands in the place of the default: write all that is to be on it.",
)
WINDOWS = Words(
    "Hver linje er et AI-vindue som JSON-tekst med disse navne: name, trust (external eller approved; ellers external), hosts, "
    "processes og titles; et navn og mindst én af de tre lister skal være der. Clipguards egne AI-vinduer står skrevet sådan i "
    "clipguard.reg.",
    "Each entry is one AI window as a JSON text with these names: name, trust (external or approved; external when it is not there), "
    "hosts, processes and titles; a name and at least one of the three lists must be there. Clipguard's own AI windows are written "
    "like this in clipguard.reg.",
)


def explained(policy: Policy, language: str) -> str:
    """The explain text of a policy: paragraphs with an empty line between them."""
    effect = _FLAG if policy.shape is Shape.FLAG else _VALUE
    return "\n\n".join([policy.declared.help[language], *facts(policy, language), effect[language]])


def facts(policy: Policy, language: str) -> list[str]:
    """Paragraphs: what the value is of, an example, the range, the default."""
    made = []
    danish = language == "da"
    if policy.entry in ENTITIES:
        made.append(f"{'Eksempel' if danish else 'Example'}: {ENTITIES[policy.entry].example}")
    elif kinds := [each.name[language] for each in ENTITIES.values() if each.rule == policy.entry]:
        made.append(f"{'Oplysninger under reglen' if danish else 'Kinds of information under it'}: {', '.join(kinds)}.")
    if policy.shape is Shape.LIST:
        if is_windows(policy):
            made.append(WINDOWS[language])
        made.append(f"{'Eksempel på en linje' if danish else 'Example of an entry'}: {example(policy)}")
        made.append(_REPLACES[language])
    if policy.shape is Shape.NUMBER:
        low, high = policy.bounds
        made.append(f"Mindst {low}, højst {high}." if danish else f"At least {low}, at most {high}.")
    made.append(f"{'Standard' if danish else 'Default'}: {default(policy, language)}")
    return made


def example(policy: Policy) -> str:
    """An entry of a list, as the registry has it."""
    kind = policy.declared.entry
    if kind is not None:
        return EXAMPLES[kind]
    first: str = next(iter(policy.registry.values()))
    return first


def default(policy: Policy, language: str) -> str:
    """The default in words, on one line."""
    danish = language == "da"
    value = policy.value
    match policy.shape:
        case Shape.FLAG:
            return (("til" if danish else "on") if value else ("fra" if danish else "off")) + "."
        case Shape.NUMBER:
            return f"{value}."
        case Shape.CHOICE:
            return f"{choice(value)[language]}."
        case Shape.LIST:
            names = [each.name for each in value] if is_windows(policy) else list(value)
            return f"{', '.join(names) or ('ingen' if danish else 'none')}."
        case Shape.TEXT | Shape.LINES:
            return " ".join(value.split()) or ("ingen." if danish else "none.")
