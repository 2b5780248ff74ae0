"""The warning before a paste."""

from clipguard.settings import RuleId, Words

from ..types import Reason

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
WHY = Words("Hvorfo&r?", "Wh&y?")
WHY_TIP = Words("Vis, hvorfor det er markeret", "Show why it is marked")
HIDE_WHY = Words("Skjul hvorfo&r", "Hide wh&y")
RULE_LINK = Words("Læs reglen", "Read the rule")

PREVIEW_ORIGINAL = Words("Det, du har &kopieret", "What you co&pied")
PREVIEW_REDACTED = Words("Anony&miseret", "Anony&mised")
PREVIEW_TABS = Words("Hvilken tekst der vises", "Which text is shown")
COVERED = Words("Oplysningerne er skjult", "The details are hidden")
REVEAL = Words("Vis &oplysningerne", "Show the &details")
REVEAL_TIP = Words(
    "Vis det, der er fundet, i klar tekst, til du har valgt", "Show what was found in clear, until you have chosen"
)
UNREVEAL = Words("Skjul &oplysningerne", "Hide the &details")
GAP = Words("⋯ mere tekst uden markeringer ⋯", "⋯ more text without marks ⋯")
GAP_CUT = Words("⋯ resten af teksten vises ikke her ⋯", "⋯ the rest of the text is not shown here ⋯")

FINDINGS = Words("Vis &fund ({number})", "Show &findings ({number})")
FINDINGS_TIP = Words(
    "Vælg for hvert fund, om det skal anonymiseres", "Choose for each finding whether it is to be anonymised"
)
HIDE_FINDINGS = Words("Skjul &fund", "Hide &findings")
FINDINGS_HELP = Words(
    "Det, der er sat hak ved, bliver anonymiseret. Fjern hakket ved det, du vil beholde.",
    "What is ticked is anonymised. Untick what you want to keep.",
)
FINDINGS_LIST = Words("Det, der er fundet", "What was found")
FINDINGS_MORE = Words(
    "Der er {number} fund mere. De bliver anonymiseret.", "There are {number} more findings. They are anonymised."
)
ANONYMISE_THIS = Words("Anonymisér {kind}: {text}", "Anonymise {kind}: {text}")
TIMES = Words("{number} gange", "{number} times")
KEPT = Words("beholdes", "kept")
MUST_ANONYMISE = Words(
    "Din kommune har bestemt, at det skal anonymiseres.", "Your municipality has decided that it must be anonymised."
)
NOT_PERSONAL = Words("Ikke personligt", "Not personal")
IS_NOT_PERSONAL = Words("✓ Ikke personligt", "✓ Not personal")
NOT_PERSONAL_TIP = Words(
    "Clipguard husker det og spørger ikke om det igen. Selve teksten gemmes ikke.",
    "Clipguard remembers it and does not ask about it again. The text itself is not stored.",
)
NOT_PERSONAL_NAME = Words("Ikke personligt: {kind} {text}", "Not personal: {kind} {text}")

ANONYMISED = Words("Indsæt a&nonymiseret", "Insert a&nonymised")
PARTLY = Words("Indsæt a&nonymiseret ({number} beholdt)", "Insert a&nonymised ({number} kept)")
PARTLY_TIP = Words(
    "Det, du har valgt at beholde, bliver sat ind, som det er.", "What you chose to keep is pasted as it is."
)
ALL_KEPT_TIP = Words(
    "Du har valgt at beholde det hele, så der er ikke noget at anonymisere.",
    "You chose to keep everything, so there is nothing to anonymise.",
)
INSERT = Words("I&ndsæt", "I&nsert")
INSERT_TIP = Words(
    "Teksten bliver sat ind, som den er: Du har sagt, at der ikke er noget personligt i den.",
    "The text is pasted as it is: you said that there is nothing personal in it.",
)
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
SURE_KEPT = Words(
    "Teksten bliver sat ind i {tool} anonymiseret, men dette bliver stående: {found}.",
    "The text goes into {tool} anonymised, but for this, which stays: {found}.",
)
WHY_FINE = Words("Hvorfor er det i orden?", "Why is it all right?")
WHY_FINE_OPTIONAL = Words("Hvorfor er det i orden? (valgfrit)", "Why is it all right? (optional)")
REASONS = {
    Reason.MADE_UP: Words("Oplysningerne er op&digtede", "The details are made &up"),
    Reason.PUBLIC: Words("De er allerede offent&lige", "They are a&lready public"),
    Reason.OWN: Words("Det er mine &egne", "They are my o&wn"),
    Reason.OTHER: Words("A&ndet", "&Other"),
}
REASON = Words("Be&grundelse:", "&Reason:")
REASON_HINT = Words("Skriv kort, hvorfor det er i orden", "Say briefly why it is all right")
REASON_CHECKED = Words("Begrundelsen bliver tjekket …", "The reason is being checked…")
REASON_HOLDS = Words(
    "I begrundelsen står der {found}. Skriv den uden, og uden andet personligt eller fortroligt.",
    "The reason holds {found}. Leave that out, and anything else that is personal or confidential.",
)
REASON_UNCHECKED = Words(
    "Begrundelsen kunne ikke tjekkes. Vælg en af de andre grunde, eller prøv igen.",
    "The reason could not be checked. Choose one of the others, or try again.",
)
YES = Words("&Ja, indsæt alligevel", "Yes, &insert anyway")
YES_KEPT = Words("&Ja, indsæt", "Yes, &insert")
BACK = Words("&Tilbage", "&Back")

BLOCKED = Words(
    "Din kommune har bestemt, at de her oplysninger ikke må sættes ind i AI-værktøjer.",
    "Your municipality has decided that this information must not go into AI tools.",
)
NO_REDACTED = Words("Teksten kan ikke anonymiseres.", "The text cannot be anonymised.")

NOT_REMEMBERED = Words(
    "»Ikke personligt« kunne ikke gemmes. Det gælder, til Clipguard lukkes.",
    "“Not personal” could not be stored. It holds until Clipguard is closed.",
)
NO_MAIL = Words(
    "Der er intet mailprogram at åbne. Skriv selv til {address}.",
    "There is no mail program to open. Please write to {address} yourself.",
)
