"""The settings dialog."""

from clipguard.settings import Action, DefaultButton, Language, RuleId, Trust, Words

TITLE = Words("Indstillinger – Clipguard", "Settings – Clipguard")
GROUPS_NAME = Words("Grupper af indstillinger", "Groups of settings")
CLOSE = Words("&Luk", "&Close")
UNDO = Words("&Fortryd", "&Undo")
UNDO_TIP = Words(
    "Fortryd den seneste ændring på denne side: {what} (Ctrl+Z)", "Undo the last change on this page: {what} (Ctrl+Z)"
)
NOTHING_TO_UNDO = Words("Der er ikke noget at fortryde på denne side", "There is nothing to undo on this page")
APPLIED = Words("Ændringer gælder med det samme.", "Changes take effect at once.")

DEFAULTS = Words("Gendan &standard …", "Restore &defaults…")
DEFAULTS_SURE = Words("Hvad vil du sætte tilbage til standard?", "What should go back to its default?")
DEFAULTS_SURE_MORE = Words("Du kan fortryde det bagefter.", "You can undo it afterwards.")
DEFAULTS_SURE_LOCKED = Words(
    "Du kan fortryde det bagefter. Det, organisationen administrerer, bliver, som det er.",
    "You can undo it afterwards. What your organisation manages stays as it is.",
)
DEFAULTS_PAGE = Words("&Denne side", "T&his page")
DEFAULTS_ALL = Words("Alle s&ider", "All pa&ges")
CANCEL = Words("&Annullér", "Ca&ncel")

# What was done to several settings at once, as it stands behind “Undo the last change:”.
STEPS = {
    "defaults": Words("gendan standard", "restore defaults"),
    "import": Words("import af indstillinger", "import of settings"),
}

MANAGED = Words("Administreret af din organisation", "Managed by your organisation")
MANAGED_TIP = Words(
    "Din organisation har bestemt den her indstilling. Spørg it, hvis den skal ændres.",
    "Your organisation has decided this setting. Ask IT if it should be changed.",
)

FIND = Words("Søg i alle indstillinger (Ctrl+F)", "Search all settings (Ctrl+F)")
FIND_NAME = Words("Søg i alle indstillinger", "Search all settings")
FOUND_NAME = Words("Fundne indstillinger", "Settings found")
FOUND_NONE = Words("Ingen indstillinger passer til »{sought}«.", "No setting matches “{sought}”.")
FOUND_ONE = Words("1 indstilling passer", "1 setting matches")
FOUND_SOME = Words("{number} indstillinger passer", "{number} settings match")
FOUND_HOW = Words("Enter eller klik går til indstillingen.", "Enter or a click goes to the setting.")

NOT_SAVED = Words(
    "»{name}« er ikke gemt, for det, der står i feltet, kan ikke bruges.",
    "“{name}” is not saved, because what is in the field cannot be used.",
)
MEND = Words("&Ret det", "&Mend it")
DISCARD = Words("&Kassér det", "Disca&rd it")

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
DEFAULT_BUTTONS = {
    DefaultButton.ANONYMISE: Words("Sæt anonymiseret tekst ind", "Paste the anonymised text"),
    DefaultButton.CANCEL: Words("Sæt ikke noget ind", "Paste nothing"),
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
    "default_button": Words(
        "Hvad Enter gør, når advarslen åbner. Kan teksten ikke anonymiseres, sætter Enter aldrig noget ind.",
        "What Enter does when the warning opens. Where the text cannot be anonymised, Enter never pastes anything.",
    ),
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

SHORTCUT_TAKEN = Words(
    "{shortcut} {use}. Det virker ikke, så længe Clipguard bruger tasterne.",
    "{shortcut} {use}. That does not work as long as Clipguard uses the keys.",
)
SHORTCUT_OWN = Words(
    "{shortcut} er en af de genveje til at sætte ind, som Clipguard holder øje med. Vælg en anden.",
    "{shortcut} is one of the shortcuts for pasting that Clipguard watches. Choose another one.",
)
SHORTCUT_REFUSED = Words(
    "Et andet program bruger allerede {shortcut}, så genvejen virker ikke. Luk det andet program, eller vælg en anden.",
    "Another program already uses {shortcut}, so it does not work here. Close the other program, or choose another one.",
)

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

EXCEPTIONS_ONE = Words("Du har kaldt 1 ting »ikke personligt«.", "You have called 1 thing “not personal”.")
EXCEPTIONS_SOME = Words(
    "Du har kaldt {number} ting »ikke personligt«.", "You have called {number} things “not personal”."
)
EXCEPTIONS_FORGET = Words("&Glem det …", "&Forget it…")
EXCEPTIONS_SURE = Words(
    "Vil du glemme alt, hvad du har kaldt »ikke personligt«?", "Forget everything that you called “not personal”?"
)
EXCEPTIONS_SURE_MORE = Words(
    "Clipguard spørger så om det igen. Det kan ikke fortrydes.",
    "Clipguard will ask about it again. This cannot be undone.",
)
EXCEPTIONS_YES = Words("Ja, glem det", "Yes, forget it")
EXCEPTIONS_ERROR = Words(
    "Det er glemt, men filen kunne ikke slettes", "It is forgotten, but the file could not be removed"
)

TRIAL = Words("Prøv her", "Try it here")
TRIAL_HELP = Words(
    "Skriv eller indsæt en tekst, og se, hvad der ville ske. Den bliver ikke gemt.",
    "Write or paste a text, and see what would happen. It is not stored.",
)
TRIAL_FIELD = Words("Tekst at prøve", "Text to try")
TRIAL_HINT = Words("fx Mette Sørensen, cpr 070761-4285", "e.g. Mette Sørensen, CPR 070761-4285")
TRIAL_FOUND = Words("Det, der er fundet", "What was found")
TRIAL_HIDE = Words("Skjul feltet", "Hide the field")
TRIAL_SHOW = Words("Vis feltet", "Show the field")
TRIAL_CHECKING = Words("Tjekker …", "Checking…")
TRIAL_FAILED = Words(
    "Teksten kan ikke tjekkes lige nu. Clipguard prøver igen.", "The text cannot be checked right now. Trying again."
)
TRIAL_NOTHING = Words("Der er ikke fundet noget. Teksten bliver sat ind.", "Nothing was found. The text is pasted.")
TRIAL_UNCHECKED = Words(
    "Teksten kunne ikke tjekkes helt, så følger reglen »I tvivl«: {action}.",
    "The text could not be checked whole, so “When in doubt” applies: {action}.",
)
TRIAL_PART = Words("Kun begyndelsen er tjekket.", "Only the beginning was checked.")
TRIAL_VERDICTS = {
    Action.OFF: Words("Der sker ingenting: {found}.", "Nothing happens: {found}."),
    Action.LOG: Words(
        "Teksten bliver sat ind, og det bliver talt: {found}.", "The text is pasted, and counted: {found}."
    ),
    Action.HINT: Words(
        "Teksten bliver sat ind, og en lille besked siger: {found}.",
        "The text is pasted, and a small notice tells: {found}.",
    ),
    Action.WARN: Words("Clipguard advarer: {found}.", "Clipguard warns: {found}."),
    Action.BLOCK: Words("Clipguard standser teksten: {found}.", "Clipguard stops the text: {found}."),
}
TRIAL_FINDING = Words("{kind} »{text}« – {action}", "{kind} “{text}” – {action}")
TRIAL_FINDING_WHY = Words("{kind} »{text}« – {action}: {why}", "{kind} “{text}” – {action}: {why}")

WINDOW_NAME = Words("Navn", "Name")
WINDOW_KNOWN_BY = Words("Kendes på", "Known by")
WINDOW_TRUST = Words("Tillid", "Trust")
ADD = Words("&Tilføj …", "&Add…")
EDIT = Words("&Rediger …", "&Edit…")
SHOW = Words("&Vis …", "Sho&w…")
REMOVE = Words("F&jern", "&Remove")
RESET = Words("&Nulstil listen", "Rese&t the list")
RESET_TIP = Words(
    "Sætter listen tilbage til den, der følger med Clipguard. Du kan fortryde det bagefter.",
    "Puts the list back to the one that comes with Clipguard. You can undo it afterwards.",
)
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
FORM_SHOW = Words("AI-vinduet", "The AI window")
FORM_OK = Words("&Gem", "&Save")
FORM_CANCEL = Words("Ann&ullér", "&Cancel")
FORM_CLOSE = Words("&Luk", "&Close")
FORM_UNSAVED = Words("Det, du har skrevet, er ikke gemt.", "What you have written is not saved.")
FORM_GO_ON = Words("&Skriv videre", "&Keep writing")
FORM_DUPLICATE = Words(
    "Der findes allerede et AI-vindue med navnet »{name}«", "There is already an AI window named “{name}”"
)

STAMP_PREVIEW = Words("Sådan ser mærket ud", "What the label looks like")
STAMP_PREVIEW_DA = Words("På dansk", "In Danish")
STAMP_PREVIEW_EN = Words("På engelsk", "In English")

AUTOSTART = Words("Start sammen med computeren", "Start with the computer")
AUTOSTART_HELP = Words(
    "Clipguard starter, når du logger ind. Ellers skal du selv starte programmet for at blive advaret.",
    "Clipguard starts when you log in. Otherwise you must start it yourself to be warned.",
)
AUTOSTART_ERROR = Words("Det kunne ikke ændres", "It could not be changed")

TRANSFER = Words("Flyt dine indstillinger", "Move your settings")
TRANSFER_HELP = Words(
    "Gem det, du har ændret, i en fil, og hent det igen på en anden computer. Det, organisationen administrerer, er ikke med.",
    "Keep what you have changed in a file, and bring it to another computer. What your organisation manages is not in it.",
)
EXPORT = Words("&Eksportér …", "E&xport…")
IMPORT = Words("I&mportér …", "&Import…")
EXPORT_TITLE = Words("Eksportér indstillinger", "Export settings")
IMPORT_TITLE = Words("Importér indstillinger", "Import settings")
FILE_FILTER = Words("Clipguards indstillinger (*.toml);;Alle filer (*)", "Clipguard's settings (*.toml);;All files (*)")
EXPORTED = Words("Dine indstillinger er gemt i {file}.", "Your settings are in {file}.")
EXPORTED_NOTHING = Words(
    "Du har ikke ændret nogen indstillinger, så der er ikke noget at eksportere.",
    "You have not changed any settings, so there is nothing to export.",
)
EXPORTED_CONFIDENTIAL = Words(
    "Filen har jeres fortrolige ord med. Pas på, hvem der får den.",
    "The file holds your confidential words. Mind who gets it.",
)
EXPORT_ERROR = Words("Der er ikke eksporteret noget", "Nothing was exported")
IMPORT_ERROR = Words("Filen kan ikke bruges", "The file cannot be used")
IMPORTED = Words("Indstillingerne er hentet ind. Du kan fortryde det.", "The settings are imported. You can undo it.")
IMPORT_UNDO = Words("Fortryd importen", "Undo the import")
IMPORT_HEADING = Words("Det her ændrer sig med {file}", "What {file} changes")
IMPORT_NOTHING = Words("{file} ændrer ikke noget", "{file} changes nothing")
IMPORT_CHANGES = Words("Bliver ændret", "Is changed")
IMPORT_LEFT = Words("Kan ikke bruges", "Cannot be used")
IMPORT_LOCKED = Words("{name}: administreret af din organisation.", "{name}: managed by your organisation.")
IMPORT_REST = Words(
    "Det, filen ikke nævner, bliver, som det er. Du kan fortryde det hele på én gang bagefter.",
    "What the file does not name stays as it is. You can undo all of it at once afterwards.",
)
IMPORT_YES = Words("&Importér", "&Import")
CHANGE_ADDED = Words("tilføjer {what}", "adds {what}")
CHANGE_REMOVED = Words("fjerner {what}", "removes {what}")
CHANGE_ORDER = Words("i en anden rækkefølge", "in another order")
ON = Words("Til", "On")
OFF = Words("Fra", "Off")

ABOUT = Words("Om Clipguard", "About Clipguard")
ABOUT_HELP = Words(
    "Advarer, før personlige eller fortrolige oplysninger bliver sat ind i et AI-vindue. Licens: MIT.",
    "Warns before personal or confidential information is pasted into an AI window. Licence: MIT.",
)
STORED = Words("Det bliver gemt på computeren", "What is stored on the computer")
STORED_SETTINGS = Words("Dine indstillinger", "Your settings")
STORED_STATE = Words(
    "Det, organisationen sidst har bestemt, og det, du har kaldt »ikke personligt« (uden selve teksten)",
    "What your organisation decided last, and what you called “not personal” (without the text itself)",
)
STORED_NEVER_HEADING = Words("Det bliver aldrig gemt", "What is never stored")
STORED_NEVER = Words(
    "Det, du kopierer, skriver, sætter ind eller prøver her, bliver aldrig gemt på disken eller i en log, og det forlader "
    "aldrig computeren. De navne, der er skiftet ud i en anonymiseret tekst, huskes kun, så længe Clipguard kører.",
    "What you copy, type, paste or try here is never stored on disk or in a log, and never leaves the computer. The names "
    "that were replaced in an anonymised text are remembered only as long as Clipguard runs.",
)
ABOUT_GUIDELINE = Words("Retningslinjerne for AI", "The guideline for AI")
ABOUT_GUIDELINE_HELP = Words(
    "De seks regler, som Clipguard følger, ligger i programmet.",
    "The six rules that Clipguard follows are part of the program.",
)
ABOUT_GUIDELINE_OPEN = Words("&Åbn retningslinjerne", "&Open the guideline")
LICENCES = Words("Licenser", "Licences")
LICENCES_HELP = Words(
    "Det, Clipguard er lavet af, og hvad der gælder for det.", "What Clipguard is made of, and on what terms."
)
LICENCES_PART = Words("Del", "Part")
LICENCES_VERSION = Words("Udgave", "Version")
LICENCES_LICENCE = Words("Licens", "Licence")
LICENCES_NAMES = Words("Navne fra {source}", "Names from {source}")
