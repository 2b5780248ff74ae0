"""The warning before a paste."""

from clipguard.settings import RuleId, Words

WAIT_PERSONAL = Words("Vent: personoplysninger er på vej ind i {tool}", "Wait: personal data is on its way into {tool}")
WAIT_BUSINESS = Words(
    "Vent: fortrolige oplysninger er på vej ind i {tool}", "Wait: confidential information is on its way into {tool}"
)
WAIT_BOTH = Words(
    "Vent: personlige og fortrolige oplysninger er på vej ind i {tool}",
    "Wait: personal and confidential information is on its way into {tool}",
)
WAIT_COPYRIGHT = Words(
    "Vent: teksten til {tool} kan være beskyttet af ophavsret",
    "Wait: the text for {tool} may be protected by copyright",
)
WAIT_UNCHECKED = Words(
    "Vent: teksten til {tool} er ikke tjekket færdig", "Wait: the text for {tool} is not fully checked"
)
STOP_PERSONAL = Words(
    "Stop: personoplysninger må ikke sættes ind i {tool}", "Stop: no personal data may go into {tool}"
)
STOP_BUSINESS = Words(
    "Stop: fortrolige oplysninger må ikke sættes ind i {tool}", "Stop: no confidential information may go into {tool}"
)
STOP_BOTH = Words(
    "Stop: personlige og fortrolige oplysninger må ikke sættes ind i {tool}",
    "Stop: no personal or confidential information may go into {tool}",
)
STOP_COPYRIGHT = Words(
    "Stop: teksten kan være beskyttet af ophavsret og må ikke sættes ind i {tool}",
    "Stop: the text may be protected by copyright and may not go into {tool}",
)
STOP_UNCHECKED = Words("Stop: teksten til {tool} kunne ikke tjekkes", "Stop: the text for {tool} could not be checked")

NOTHING_YET = Words(
    "Intet er sat ind endnu. Vælg selv, hvad der skal ske.", "Nothing has been pasted yet. You choose what happens."
)

NOTHING_AT_ALL = Words("Intet er sat ind.", "Nothing has been pasted.")

RULE_NAMES = {
    RuleId.PERSONAL_DATA: Words("Personoplysninger", "Personal data"),
    RuleId.BUSINESS_CRITICAL: Words("Fortroligt", "Confidential"),
    RuleId.VERIFY_OUTPUT: Words("Kildekritik", "Critical reading"),
    RuleId.LABEL_OUTPUT: Words("Mærkning", "Labelling"),
    RuleId.COPYRIGHT: Words("Ophavsret", "Copyright"),
    RuleId.WHEN_IN_DOUBT: Words("I tvivl", "In doubt"),
}

UNCHECKED_NAME = Words("Ikke tjekket", "Not checked")
UNCHECKED = Words(
    "Clipguard nåede ikke at tjekke hele teksten. Der kan stå mere i den, end der er markeret.",
    "Clipguard could not check the whole text. There may be more in it than what is marked.",
)
UNCHECKED_NOTHING = Words(
    "Clipguard nåede ikke at tjekke hele teksten. Se selv efter, om der står noget personligt eller fortroligt i den.",
    "Clipguard could not check the whole text. Look for yourself whether there is anything personal or confidential in it.",
)
WHY = Words("Hvorfor?", "Why?")
WHY_TIP = Words("Vis, hvorfor det er markeret", "Show why it is marked")
HIDE_WHY = Words("Skjul hvorfor", "Hide why")
RULE_LINK = Words("Læs reglen", "Read the rule")

PREVIEW_ORIGINAL = Words("Det, du har kopieret", "What you copied")
PREVIEW_REDACTED = Words("Anonymiseret", "Anonymised")
PREVIEW_TABS = Words("Hvilken tekst der vises", "Which text is shown")
GAP = Words("⋯ mere tekst uden markeringer ⋯", "⋯ more text without marks ⋯")
GAP_CUT = Words("⋯ resten af teksten vises ikke her ⋯", "⋯ the rest of the text is not shown here ⋯")

ANONYMISED = Words("Indsæt a&nonymiseret", "Insert a&nonymised")
CANCEL = Words("&Annullér", "&Cancel")
ANYWAY = Words("Indsæt alli&gevel …", "Insert any&way…")
HELP = Words("Spørg om &hjælp", "Ask for &help")
HELP_TIP = Words(
    "Skriver en mail til {address} om, hvad der blev fundet. Selve teksten er ikke med.",
    "Writes a mail to {address} on what was found. The text itself is not in it.",
)

SURE = Words("Er du sikker?", "Are you sure?")
SURE_MORE = Words(
    "Teksten bliver sat ind i {tool}, som den er: {found}.", "The text goes into {tool} as it is: {found}."
)
SURE_UNCHECKED = Words(
    "Teksten bliver sat ind i {tool}, selv om den ikke er tjekket færdig.",
    "The text goes into {tool} although it is not fully checked.",
)
REASON = Words("Be&grundelse:", "&Reason:")
REASON_HINT = Words("Skriv kort, hvorfor det er i orden", "Say briefly why it is all right")
YES = Words("&Ja, indsæt alligevel", "&Yes, insert anyway")
BACK = Words("&Tilbage", "&Back")

BLOCKED = Words(
    "Din kommune har bestemt, at de her oplysninger ikke må sættes ind i AI-værktøjer.",
    "Your municipality has decided that this information must not go into AI tools.",
)
NO_REDACTED = Words("Teksten kan ikke anonymiseres.", "The text cannot be anonymised.")
