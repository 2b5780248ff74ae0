"""The one declaration of every setting.

A field of `Settings` is the declaration: its annotation is the type, its default the default, and its metadata (a
`Declared`) everything else. The settings dialog, the TOML file, validation and the policy templates come from it; nothing else lists
the settings. Adding a setting is one field here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, TypeVar

from .ai_windows import CATALOGUE
from .case_systems import DEFAULT_CASE_SYSTEMS
from .entities import DEFAULT_ENTITY_ACTIONS
from .types import Action, AiWindow, DefaultButton, Entry, Language, RuleId, Strictness, Trust, Words

T = TypeVar("T")

DEFAULT_RULE_ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        RuleId.PERSONAL_DATA: Action.BLOCK,
        RuleId.BUSINESS_CRITICAL: Action.BLOCK,
        RuleId.COPYRIGHT: Action.HINT,
        RuleId.VERIFY_OUTPUT: Action.HINT,
        RuleId.LABEL_OUTPUT: Action.HINT,
        RuleId.WHEN_IN_DOUBT: Action.WARN,
    }
)


@dataclass(frozen=True, slots=True)
class Declared:
    """What a setting's field does not say itself.

    `minimum` and `maximum` bound numbers (inclusive); `pattern` is a regular expression that a whole text must match;
    `entry` is what the entries of a list of texts are, and so how they are checked;
    `lockable` says whether an organisation may lock the value; `stricter` which of two values guards more; `since` is the first
    version that has the setting.
    """

    group: str
    name: Words
    help: Words
    since: str = "0.1.0"
    lockable: bool = True
    minimum: int | None = None
    maximum: int | None = None
    pattern: str | None = None
    multiline: bool = False
    entry: Entry | None = None
    stricter: Strictness = Strictness.NONE


# Text that has a word of its own beside its slots: a stamp of nothing else could not be told from any other text.
_STAMP_TEXT = r"(?s)(?!(?:\{(?:tool|date)\}|\{(?!(?:tool|date)\})|[^\w{])*$).*"


def _setting(default: T, declared: Declared) -> T:
    # A mapping proxy is not hashable, which is what dataclasses takes for "mutable": give such a default by a factory.
    metadata = {"declared": declared}
    if isinstance(default, Mapping):
        return field(default_factory=lambda: default, metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force. Immutable: a change makes a new one (`dataclasses.replace`)."""

    rules: Mapping[str, Action] = _setting(
        DEFAULT_RULE_ACTIONS,
        Declared(
            "rules",
            Words("Regler", "Rules"),
            Words(
                "Det højeste, en regel må gøre. »warn« standser indsættelsen og spørger; »block« standser den helt; "
                "»hint« viser kun en besked; »off« slår reglen fra.",
                "The most that a rule may do. “warn” holds the paste and asks; “block” holds it for good; "
                "“hint” only shows a notice; “off” turns the rule off.",
            ),
        ),
    )
    entities: Mapping[str, Action] = _setting(
        DEFAULT_ENTITY_ACTIONS,
        Declared(
            "rules",
            Words("Oplysninger", "Kinds of information"),
            Words(
                "Hvad der sker, når en tekst med denne slags oplysning er ved at blive sat ind i et AI-vindue.",
                "What happens when a text with this kind of information is about to be pasted into an AI window.",
            ),
        ),
    )
    approved_action: Action = _setting(
        Action.HINT,
        Declared(
            "rules",
            Words("I godkendte AI-værktøjer", "In approved AI tools"),
            Words(
                "Det højeste, en regel må gøre i et AI-vindue, som it har godkendt.",
                "The most that a rule may do in an AI window that IT has approved.",
            ),
            stricter=Strictness.HIGHER,
        ),
    )
    reason_required: bool = _setting(
        False,
        Declared(
            "rules",
            Words("Bed om en begrundelse", "Ask for a reason"),
            Words(
                "Den, der vælger »Indsæt alligevel«, skal skrive hvorfor. Begrundelsen gemmes ikke.",
                "Whoever chooses “Insert anyway” must say why. The reason is not stored.",
            ),
            stricter=Strictness.HIGHER,
        ),
    )
    exceptions_allowed: bool = _setting(
        True,
        Declared(
            "rules",
            Words("»Ikke personligt« er tilladt", "“Not personal” is allowed"),
            Words(
                "Om det, der er fundet, kan mærkes »Ikke personligt« i advarslen, så der ikke spørges om det igen. Gælder aldrig "
                "CPR-numre, kortnumre, IBAN-numre og adgangskoder, og aldrig det, der er blokeret.",
                "Whether what was found can be marked “Not personal” in the warning, so that it is not asked about again. Never "
                "for CPR numbers, card numbers, IBANs and passwords, and never for what is blocked.",
            ),
            stricter=Strictness.LOWER,
        ),
    )
    default_button: DefaultButton = _setting(
        DefaultButton.ANONYMISE,
        Declared(
            "rules",
            Words("Enter i advarslen", "Enter in the warning"),
            Words(
                "Hvad Enter gør, når advarslen åbner: »anonymise« sætter den anonymiserede tekst ind, »cancel« sætter ikke noget "
                "ind. Kan teksten ikke anonymiseres, sætter Enter aldrig noget ind.",
                "What Enter does when the warning opens: “anonymise” pastes the anonymised text, “cancel” pastes nothing. "
                "Where the text cannot be anonymised, Enter never pastes anything.",
            ),
        ),
    )
    ai_windows: tuple[AiWindow, ...] = _setting(
        CATALOGUE,
        Declared(
            "ai-windows",
            Words("AI-vinduer", "AI windows"),
            Words(
                "De AI-værktøjer, Clipguard kender, og hvordan deres vinduer genkendes.",
                "The AI tools that Clipguard knows, and how their windows are recognised.",
            ),
            stricter=Strictness.HIGHER,
        ),
    )
    sensitive_words: tuple[str, ...] = _setting(
        (),
        Declared(
            "municipality",
            Words("Fortrolige ord", "Confidential words"),
            Words(
                "Navne på projekter og andet, der skal holdes inde i kommunen, ét på hver linje. Store og små bogstaver er "
                "lige meget, og det samme er bindestreg og mellemrum; endelser som -s og -et findes også.",
                "Names of projects and other things to be kept inside, one a line. Capitals do not matter, nor does a hyphen "
                "for a space; Danish endings such as -s and -et are found too.",
            ),
            entry=Entry.WORD,
            stricter=Strictness.HIGHER,
        ),
    )
    sensitive_patterns: tuple[str, ...] = _setting(
        (),
        Declared(
            "municipality",
            Words("Fortrolige mønstre", "Confidential patterns"),
            Words(
                r"Regulære udtryk for det, der har en fast form, ét på hver linje, fx \bPRJ-\d{4}\b. Store og små bogstaver er "
                "lige meget.",
                r"Regular expressions for what has a fixed form, one a line, e.g. \bPRJ-\d{4}\b. Capitals do not matter.",
            ),
            entry=Entry.PATTERN,
            stricter=Strictness.HIGHER,
        ),
    )
    own_domains: tuple[str, ...] = _setting(
        (),
        Declared(
            "municipality",
            Words("Egne domæner", "Own domains"),
            Words(
                "Fx kommune.dk. Postkasserne herunder gælder på hvert domæne. Medarbejderes adresser er stadig personlige.",
                "E.g. kommune.dk. The mailboxes below count at each domain. Employees' addresses stay personal.",
            ),
            entry=Entry.DOMAIN,
            stricter=Strictness.LOWER,
        ),
    )
    own_mailboxes: tuple[str, ...] = _setting(
        (),
        Declared(
            "municipality",
            Words("Fælles postkasser", "Shared mailboxes"),
            Words(
                "Må gerne sættes ind. Skriv bibliotek@kommune.dk, eller bare bibliotek for alle egne domæner.",
                "May be pasted. Write library@kommune.dk, or just library for all own domains.",
            ),
            entry=Entry.MAILBOX,
            stricter=Strictness.LOWER,
        ),
    )
    own_numbers: tuple[str, ...] = _setting(
        (),
        Declared(
            "municipality",
            Words("Offentlige telefonnumre", "Public telephone numbers"),
            Words(
                "Omstilling og andre fælles numre, der gerne må sættes ind, ét på hver linje.",
                "The switchboard and other shared numbers, which may be pasted, one a line.",
            ),
            entry=Entry.NUMBER,
            stricter=Strictness.LOWER,
        ),
    )
    own_addresses: tuple[str, ...] = _setting(
        (),
        Declared(
            "municipality",
            Words("Kommunens bygninger", "Public buildings"),
            Words(
                "Adresser, der gerne må sættes ind, med vej og husnummer. En lejlighed i samme opgang er stadig personlig.",
                "Addresses that may be pasted, with street and number. A flat in the same building stays personal.",
            ),
            entry=Entry.ADDRESS,
            stricter=Strictness.LOWER,
        ),
    )
    public_persons: tuple[str, ...] = _setting(
        (),
        Declared(
            "municipality",
            Words("Offentlige personer", "Public persons"),
            Words(
                "Borgmesteren og andre, hvis navn gerne må sættes ind, med for- og efternavn. For- eller efternavn alene "
                "går kun fri i en tekst med hele navnet.",
                "The mayor and others whose names may be pasted, first name and surname. Either alone passes only in a text "
                "that has the full name.",
            ),
            entry=Entry.PERSON,
            stricter=Strictness.LOWER,
        ),
    )
    case_systems: tuple[str, ...] = _setting(
        DEFAULT_CASE_SYSTEMS,
        Declared(
            "municipality",
            Words("Fagsystemer", "Case systems"),
            Words(
                "Tekst, der er kopieret herfra, tjekkes strengere. Ét på hver linje: et program (sbsys), en webadresse (aula.dk) "
                "eller et regulært udtryk for vinduets titel mellem skråstreger (/^SBSYS/).",
                "Text copied from these is checked more strictly. One a line: a program (sbsys), a web address (aula.dk), or "
                "a regular expression for the window's title between slashes (/^SBSYS/).",
            ),
            entry=Entry.CASE_SYSTEM,
            stricter=Strictness.HIGHER,
        ),
    )
    stamp_offer: bool = _setting(
        True,
        Declared(
            "stamp",
            Words("Tilbyd mærkning", "Offer the label"),
            Words(
                "Vis en lille besked med »Mærk som AI-genereret«, når der kopieres fra et AI-vindue.",
                "Show a small notice with “Label as AI-generated” after a copy out of an AI window.",
            ),
            stricter=Strictness.HIGHER,
        ),
    )
    stamp_text_da: str = _setting(
        "Denne tekst er helt eller delvist udarbejdet ved brug af generativ AI ({tool}, {date}).",
        Declared(
            "stamp",
            Words("Mærkets tekst på dansk", "The label's text in Danish"),
            Words(
                "{tool} bliver til værktøjets navn og {date} til dagens dato.",
                "{tool} becomes the tool's name and {date} today's date.",
            ),
            pattern=_STAMP_TEXT,
            multiline=True,
        ),
    )
    stamp_text_en: str = _setting(
        "This text was written wholly or partly with generative AI ({tool}, {date}).",
        Declared(
            "stamp",
            Words("Mærkets tekst på engelsk", "The label's text in English"),
            Words(
                "Bruges, når den kopierede tekst er på engelsk. {tool} og {date} som ovenfor.",
                "Used when the copied text is in English. {tool} and {date} as above.",
            ),
            pattern=_STAMP_TEXT,
            multiline=True,
        ),
    )
    stamp_shortcut: str = _setting(
        "Ctrl+Alt+M",
        Declared(
            "stamp",
            Words("Genvejstast til mærket", "Shortcut for the label"),
            Words(
                "Mærker det, der ligger på udklipsholderen. Tomt felt: ingen genvejstast.",
                "Labels what is on the clipboard. Empty: no shortcut.",
            ),
            # A letter with Shift alone is typing, and the keys that paste are guarded.
            pattern=r"(?!Shift\+[A-Z0-9]$|Ctrl\+(Shift\+)?V$|Shift\+Ctrl\+V$)((Ctrl|Alt|Shift|Meta)\+)+([A-Z0-9]|F[1-9]|F1[0-2])|",
        ),
    )
    pause_allowed: bool = _setting(
        True,
        Declared(
            "general",
            Words("Pause er tilladt", "Pausing is allowed"),
            Words(
                "Om Clipguard kan sættes på pause i 15 minutter fra ikonet i proceslinjen.",
                "Whether Clipguard can be paused for 15 minutes from the tray.",
            ),
            stricter=Strictness.LOWER,
        ),
    )
    help_address: str = _setting(
        "",
        Declared(
            "general",
            Words("Adresse til hjælp", "Address for help"),
            Words(
                "»Spørg om hjælp« skriver til denne e-mailadresse: hvad der blev fundet, aldrig selve teksten.",
                "“Ask for help” writes to this e-mail address: what was found, never the text itself.",
            ),
            pattern=r"[^@\s]+@[^@\s]+\.[^@\s]+|",
        ),
    )
    language: Language = _setting(
        Language.SYSTEM,
        Declared(
            "general",
            Words("Sprog", "Language"),
            Words("»system« følger computerens sprog.", "“system” follows the computer's language."),
        ),
    )
    welcome: bool = _setting(
        True,
        Declared(
            "general",
            Words("Vis velkomsten ved første start", "Show the welcome at the first start"),
            Words(
                "Tre korte sider om, hvad Clipguard gør. De vises én gang og kan siden findes i vinduet med retningslinjerne.",
                "Three short pages on what Clipguard does. They are shown once, and can later be found in the guideline's window.",
            ),
        ),
    )
    scan_limit_kb: int = _setting(
        2_000,
        Declared(
            "limits",
            Words("Største tekst, der tjekkes (kB)", "Largest text that is checked (kB)"),
            Words(
                "Er der mere tekst, tjekkes begyndelsen, og Clipguard spørger, før resten sættes ind i et AI-vindue.",
                "Of a longer text the beginning is checked, and Clipguard asks before the rest goes into an AI window.",
            ),
            minimum=10,
            maximum=20_000,
        ),
    )
    scan_deadline_ms: int = _setting(
        2_000,
        Declared(
            "limits",
            Words("Længste tid til et tjek (ms)", "Longest time for a check (ms)"),
            Words(
                "Det, der ikke er nået, gælder som »ikke tjekket«, aldrig som »i orden«.",
                "What was not reached counts as “not checked”, never as “fine”.",
            ),
            minimum=200,
            maximum=30_000,
        ),
    )


GROUPS: Mapping[str, Words] = MappingProxyType(
    {
        "rules": Words("Regler", "Rules"),
        "ai-windows": Words("AI-vinduer", "AI windows"),
        "municipality": Words("Kommunen", "Municipality"),
        "stamp": Words("Mærkning", "Label"),
        "general": Words("Generelt", "General"),
        "limits": Words("Grænser", "Limits"),
    }
)


def declared(name: str) -> Declared:
    """What is declared of the setting `name`. Raises KeyError when there is none."""
    for each in fields(Settings):
        if each.name == name:
            value: Any = each.metadata["declared"]
            assert isinstance(value, Declared)
            return value
    raise KeyError(name)


__all__ = ["DEFAULT_RULE_ACTIONS", "GROUPS", "Declared", "Settings", "Trust", "declared"]
