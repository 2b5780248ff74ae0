"""The settings dialog."""

from clipguard.settings import Action, Language, RuleId, Trust, Words

TITLE = Words("Indstillinger – Clipguard", "Settings – Clipguard")
GROUPS_NAME = Words("Grupper af indstillinger", "Groups of settings")
CLOSE = Words("&Luk", "&Close")
UNDO = Words("&Fortryd", "&Undo")
UNDO_TIP = Words("Fortryd den seneste ændring: {what} (Ctrl+Z)", "Undo the last change: {what} (Ctrl+Z)")
NOTHING_TO_UNDO = Words("Der er ikke noget at fortryde", "There is nothing to undo")
ALL_SETTINGS = Words("alle indstillinger", "all settings")
APPLIED = Words("Ændringer gælder med det samme.", "Changes take effect at once.")

DEFAULTS = Words("Gendan &standard …", "Restore &defaults…")
DEFAULTS_SURE = Words(
    "Vil du sætte alle indstillinger tilbage til standard? Du kan fortryde det bagefter.",
    "Set every setting back to its default? You can undo it afterwards.",
)
DEFAULTS_YES = Words("&Gendan standard", "&Restore defaults")
CANCEL = Words("&Annullér", "&Cancel")

NOT_SAVED = Words(
    "»{name}« er ikke gemt, for det, der står i feltet, kan ikke bruges.",
    "“{name}” is not saved, because what is in the field cannot be used.",
)
MEND = Words("&Ret det", "&Mend it")
DISCARD = Words("&Kassér det", "&Discard it")

PROBLEM_HEADING = Words("Noget i indstillingerne kunne ikke bruges", "Some of the settings could not be used")
SAVE_ERROR_HEADING = Words("Indstillingerne er ikke gemt", "The settings are not saved")
HIDE = Words("Skjul", "Hide")


ACTIONS = {
    Action.OFF: Words("Fra", "Off"),
    Action.LOG: Words("Registrér", "Record"),
    Action.HINT: Words("Vis besked", "Show a notice"),
    Action.WARN: Words("Advar", "Warn"),
    Action.BLOCK: Words("Bloker", "Block"),
}
ACTION_HELP = {
    Action.OFF: Words("Der sker ingenting.", "Nothing happens."),
    Action.LOG: Words("Det bliver talt, men ingen bliver forstyrret.", "It is counted, and nobody is disturbed."),
    Action.HINT: Words(
        "Teksten bliver sat ind, og en lille besked fortæller om det.",
        "The text is pasted, and a small notice tells of it.",
    ),
    Action.WARN: Words(
        "Indsættelsen venter, indtil den ansatte har valgt.", "The paste waits until the employee has chosen."
    ),
    Action.BLOCK: Words(
        "Indsættelsen bliver standset. Den anonymiserede tekst kan stadig sættes ind.",
        "The paste is stopped. The anonymised text can still be pasted.",
    ),
}
LANGUAGES = {
    Language.SYSTEM: Words("Som computeren", "As the computer"),
    Language.DANISH: Words("Dansk", "Dansk"),
    Language.ENGLISH: Words("English", "English"),
}
TRUST = {
    Trust.EXTERNAL: Words("Eksternt", "External"),
    Trust.APPROVED: Words("Godkendt af it", "Approved by IT"),
}
TRUST_HELP = {
    Trust.EXTERNAL: Words("Alle regler gælder.", "All rules apply."),
    Trust.APPROVED: Words(
        "It har godkendt værktøjet. Reglerne gælder mildere, som valgt under »Regler«.",
        "IT has approved the tool. The rules apply more mildly, as chosen under “Rules”.",
    ),
}

# Where the declaration explains values by their names in the file, which nobody sees here.
HELP = {
    "language": Words("Sproget i Clipguards vinduer og menuer.", "The language of Clipguard's windows and menus."),
}

# What a text must look like, where the declaration has a pattern that says it only to machines.
PATTERN_HINTS = {
    "stamp_text_da": Words("Mærket må ikke være tomt.", "The label must not be empty."),
    "stamp_text_en": Words("Mærket må ikke være tomt.", "The label must not be empty."),
    "stamp_shortcut": Words(
        "Skriv genvejen som Ctrl+Alt+M, eller lad feltet være tomt.",
        "Write it as Ctrl+Alt+M, or leave the field empty.",
    ),
    "help_address": Words(
        "Skriv en e-mailadresse som it@kommune.dk, eller lad feltet være tomt.",
        "Write an e-mail address such as it@kommune.dk, or leave the field empty.",
    ),
}

RULES = {
    RuleId.PERSONAL_DATA: Words("1. Personoplysninger", "1. Personal data"),
    RuleId.BUSINESS_CRITICAL: Words("2. Fortrolige oplysninger", "2. Business-critical information"),
    RuleId.VERIFY_OUTPUT: Words("3. Vær kritisk", "3. Be critical"),
    RuleId.LABEL_OUTPUT: Words("4. Fortæl det, og mærk det", "4. Tell others, and label it"),
    RuleId.COPYRIGHT: Words("5. Ophavsret", "5. Copyright"),
    RuleId.WHEN_IN_DOUBT: Words("6. I tvivl", "6. When in doubt"),
}
RULE_HELP = {
    RuleId.PERSONAL_DATA: Words(
        "Alt, der direkte eller indirekte kan føres tilbage til en person.",
        "Whatever leads to a person, directly or indirectly.",
    ),
    RuleId.BUSINESS_CRITICAL: Words(
        "Fortrolige orienteringer, strategi, adgangskoder og det, der ikke er offentligt endnu.",
        "Confidential briefings, strategy, passwords and what is not public yet.",
    ),
    RuleId.VERIFY_OUTPUT: Words(
        "En påmindelse om at tjekke svaret, når der kopieres fra et AI-vindue.",
        "A reminder to check the answer after a copy out of an AI window.",
    ),
    RuleId.LABEL_OUTPUT: Words(
        "En påmindelse om at mærke det, der er lavet med AI.", "A reminder to label what was made with AI."
    ),
    RuleId.COPYRIGHT: Words("Tekst, som andre har rettighederne til.", "Text to which others hold the rights."),
    RuleId.WHEN_IN_DOUBT: Words(
        "Når Clipguard ikke nåede at tjekke hele teksten.", "When Clipguard could not check the whole text."
    ),
}
RULES_INTRO = Words(
    "Hver regel har en grænse for, hvad den højst må gøre. Under reglen står, hvad der sker, når en tekst med den slags "
    "oplysning er ved at blive sat ind i et AI-vindue.",
    "Each rule has a limit to what it may do. Under it stands what happens when a text with that kind of information is "
    "about to be pasted into an AI window.",
)
AT_MOST = Words("Højst", "At most")
AT_MOST_OF = Words("{rule}: højst", "{rule}: at most")
CEILING = Words("Reglen giver højst »{action}«", "The rule allows “{action}” at most")
EXAMPLE = Words("fx {example}", "e.g. {example}")
SEARCH = Words("Søg i oplysninger og regler", "Search information and rules")
NO_MATCH = Words("Ingen oplysninger eller regler passer til søgningen.", "No information or rule matches the search.")

WINDOW_NAME = Words("Navn", "Name")
WINDOW_KNOWN_BY = Words("Kendes på", "Known by")
WINDOW_TRUST = Words("Tillid", "Trust")
ADD = Words("&Tilføj …", "&Add…")
EDIT = Words("&Rediger …", "&Edit…")
REMOVE = Words("F&jern", "&Remove")
PICK = Words("&Peg på et vindue …", "&Pick a window…")
PICKING = Words("Klik på det AI-vindue, der skal tilføjes. Esc afbryder.", "Click the AI window to add. Esc stops.")
FORM_ADD = Words("Tilføj et AI-vindue", "Add an AI window")
FORM_EDIT = Words("Rediger AI-vinduet", "Edit the AI window")
FORM_NAME = Words("&Navn", "&Name")
FORM_TRUST = Words("&Tillid", "&Trust")
FORM_HOSTS = Words("&Adresser", "&Addresses")
FORM_HOSTS_HELP = Words(
    "Én på hver linje, fx chatgpt.com. Du kan sætte en hel adresse ind fra browseren.",
    "One a line, e.g. chatgpt.com. You can paste a whole address from the browser.",
)
FORM_PROCESSES = Words("&Programmer", "&Programs")
FORM_PROCESSES_HELP = Words("Én på hver linje, fx chatgpt. Uden ».exe«.", "One a line, e.g. chatgpt. Without “.exe”.")
FORM_TITLES = Words("Vinduets t&itel", "The window's t&itle")
FORM_TITLES_HELP = Words(
    "Regulære udtryk, ét på hver linje. Bruges kun, når browseren ikke oplyser sin adresse.",
    "Regular expressions, one a line. Used only when the browser does not tell its address.",
)
FORM_OK = Words("&Gem", "&Save")
FORM_DUPLICATE = Words(
    "Der findes allerede et AI-vindue med navnet »{name}«", "There is already an AI window named “{name}”"
)

STAMP_PREVIEW = Words("Sådan ser mærket ud", "What the label looks like")
STAMP_PREVIEW_DA = Words("På dansk", "In Danish")
STAMP_PREVIEW_EN = Words("På engelsk", "In English")
