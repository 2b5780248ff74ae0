"""The settings dialog."""

from clipguard.settings import Action, DefaultButton, Language, RuleId, Trust

from ..translation import tr

TITLE = tr("Settings", "Settings – Clipguard")
GROUPS_NAME = tr("Settings", "Groups of settings")
CLOSE = tr("Settings", "&Close")
UNDO = tr("Settings", "&Undo")
UNDO_TIP = tr("Settings", "Undo the last change on this page: {what} (Ctrl+Z)")
NOTHING_TO_UNDO = tr("Settings", "There is nothing to undo on this page")
APPLIED = tr("Settings", "Changes take effect at once.")

DEFAULTS = tr("Settings", "Restore &defaults…")
DEFAULTS_SURE = tr("Settings", "What should go back to its default?")
DEFAULTS_SURE_MORE = tr("Settings", "You can undo it afterwards.")
DEFAULTS_SURE_LOCKED = tr("Settings", "You can undo it afterwards. What your organisation manages stays as it is.")
DEFAULTS_PAGE = tr("Settings", "T&his page")
DEFAULTS_ALL = tr("Settings", "All pa&ges")
CANCEL = tr("Settings", "Ca&ncel")

# What was done to several settings at once, as it stands behind “Undo the last change:”.
STEPS = {
    "defaults": tr("Settings", "restore defaults"),
    "import": tr("Settings", "import of settings"),
}

MANAGED = tr("Settings", "Managed by your organisation")
MANAGED_TIP = tr("Settings", "Your organisation has decided this setting. Ask IT if it should be changed.")

FIND = tr("Settings", "Search all settings (Ctrl+F)")
FIND_NAME = tr("Settings", "Search all settings")
FOUND_NAME = tr("Settings", "Settings found")
FOUND_NONE = tr("Settings", "No setting matches “{sought}”.")
FOUND_ONE = tr("Settings", "1 setting matches")
FOUND_SOME = tr("Settings", "{number} settings match")
FOUND_HOW = tr("Settings", "Enter or a click goes to the setting.")

NOT_SAVED = tr("Settings", "“{name}” is not saved, because what is in the field cannot be used.")
MEND = tr("Settings", "&Mend it")
DISCARD = tr("Settings", "Disca&rd it")

PROBLEM_HEADING = tr("Settings", "Some of the settings could not be used")
SAVE_ERROR_HEADING = tr("Settings", "The settings are not saved")
HIDE = tr("Settings", "Hide")


ACTIONS = {
    Action.OFF: tr("Settings", "Off"),
    Action.LOG: tr("Settings", "Record"),
    Action.HINT: tr("Settings", "Show a notice"),
    Action.WARN: tr("Settings", "Warn"),
    Action.BLOCK: tr("Settings", "Block"),
}
ACTION_HELP = {
    Action.OFF: tr("Settings", "Nothing happens."),
    Action.LOG: tr("Settings", "It is counted, and nobody is disturbed."),
    Action.HINT: tr("Settings", "The text is pasted, and a small notice tells of it."),
    Action.WARN: tr("Settings", "The paste waits until the employee has chosen."),
    Action.BLOCK: tr("Settings", "The paste is stopped. The anonymised text can still be pasted."),
}
LANGUAGES = {
    Language.SYSTEM: tr("Settings", "As the computer"),
    Language.DANISH: tr("Settings", "Dansk"),
    Language.ENGLISH: tr("Settings", "English"),
}
DEFAULT_BUTTONS = {
    DefaultButton.ANONYMISE: tr("Settings", "Paste the anonymised text"),
    DefaultButton.CANCEL: tr("Settings", "Paste nothing"),
}
TRUST = {
    Trust.EXTERNAL: tr("Settings", "External"),
    Trust.APPROVED: tr("Settings", "Approved by IT"),
}
TRUST_HELP = {
    Trust.EXTERNAL: tr("Settings", "All rules apply."),
    Trust.APPROVED: tr("Settings", "IT has approved the tool. The rules apply more mildly, as chosen under “Rules”."),
}

# Where the declaration explains values by their names in the file, which nobody sees here.
HELP = {
    "default_button": tr(
        "Settings",
        "What Enter does when the warning opens. Where the text cannot be anonymised, Enter never pastes anything.",
    ),
    "language": tr("Settings", "The language of Clipguard's windows and menus."),
}

# What a text must look like, where the declaration has a pattern that says it only to machines.
PATTERN_HINTS = {
    "stamp_text_da": tr("Settings", "The label must not be empty."),
    "stamp_text_en": tr("Settings", "The label must not be empty."),
    "stamp_shortcut": tr("Settings", "Write it as Ctrl+Alt+M, or leave the field empty."),
    "help_address": tr("Settings", "Write an e-mail address such as it@kommune.dk, or leave the field empty."),
}

SHORTCUT_TAKEN = tr("Settings", "{shortcut} {use}. That does not work as long as Clipguard uses the keys.")
SHORTCUT_OWN = tr(
    "Settings", "{shortcut} is one of the shortcuts for pasting that Clipguard watches. Choose another one."
)
SHORTCUT_REFUSED = tr(
    "Settings",
    "Another program already uses {shortcut}, so it does not work here. Close the other program, or choose another one.",
)

RULES = {
    RuleId.PERSONAL_DATA: tr("Settings", "1. Personal data"),
    RuleId.BUSINESS_CRITICAL: tr("Settings", "2. Business-critical information"),
    RuleId.VERIFY_OUTPUT: tr("Settings", "3. Be critical"),
    RuleId.LABEL_OUTPUT: tr("Settings", "4. Tell others, and label it"),
    RuleId.COPYRIGHT: tr("Settings", "5. Copyright"),
    RuleId.WHEN_IN_DOUBT: tr("Settings", "6. When in doubt"),
}
RULE_HELP = {
    RuleId.PERSONAL_DATA: tr("Settings", "Whatever leads to a person, directly or indirectly."),
    RuleId.BUSINESS_CRITICAL: tr("Settings", "Confidential briefings, strategy, passwords and what is not public yet."),
    RuleId.VERIFY_OUTPUT: tr("Settings", "A reminder to check the answer after a copy out of an AI window."),
    RuleId.LABEL_OUTPUT: tr("Settings", "A reminder to label what was made with AI."),
    RuleId.COPYRIGHT: tr("Settings", "Text to which others hold the rights."),
    RuleId.WHEN_IN_DOUBT: tr("Settings", "When Clipguard could not check the whole text."),
}
RULES_INTRO = tr(
    "Settings",
    "Each rule has a limit to what it may do. Under it stands what happens when a text with that kind of information is "
    "about to be pasted into an AI window.",
)
AT_MOST = tr("Settings", "At most")
AT_MOST_OF = tr("Settings", "{rule}: at most")
CEILING = tr("Settings", "The rule allows “{action}” at most")
EXAMPLE = tr("Settings", "e.g. {example}")

EXCEPTIONS_ONE = tr("Settings", "You have called 1 thing “not personal”.")
EXCEPTIONS_SOME = tr("Settings", "You have called {number} things “not personal”.")
EXCEPTIONS_FORGET = tr("Settings", "&Forget it…")
EXCEPTIONS_SURE = tr("Settings", "Forget everything that you called “not personal”?")
EXCEPTIONS_SURE_MORE = tr("Settings", "Clipguard will ask about it again. This cannot be undone.")
EXCEPTIONS_YES = tr("Settings", "Yes, forget it")
EXCEPTIONS_ERROR = tr("Settings", "It is forgotten, but the file could not be removed")

TRIAL = tr("Settings", "Try it here")
TRIAL_HELP = tr("Settings", "Write or paste a text, and see what would happen. It is not stored.")
TRIAL_FIELD = tr("Settings", "Text to try")
TRIAL_HINT = tr("Settings", "e.g. Mette Sørensen, CPR 070761-4285")
TRIAL_FOUND = tr("Settings", "What was found")
TRIAL_HIDE = tr("Settings", "Hide the field")
TRIAL_SHOW = tr("Settings", "Show the field")
TRIAL_CHECKING = tr("Settings", "Checking…")
TRIAL_FAILED = tr("Settings", "The text cannot be checked right now. Trying again.")
TRIAL_NOTHING = tr("Settings", "Nothing was found. The text is pasted.")
TRIAL_UNCHECKED = tr("Settings", "The text could not be checked whole, so “When in doubt” applies: {action}.")
TRIAL_PART = tr("Settings", "Only the beginning was checked.")
TRIAL_VERDICTS = {
    Action.OFF: tr("Settings", "Nothing happens: {found}."),
    Action.LOG: tr("Settings", "The text is pasted, and counted: {found}."),
    Action.HINT: tr("Settings", "The text is pasted, and a small notice tells: {found}."),
    Action.WARN: tr("Settings", "Clipguard warns: {found}."),
    Action.BLOCK: tr("Settings", "Clipguard stops the text: {found}."),
}
TRIAL_FINDING = tr("Settings", "{kind} “{text}” – {action}")
TRIAL_FINDING_WHY = tr("Settings", "{kind} “{text}” – {action}: {why}")

WINDOW_NAME = tr("Settings", "Name")
WINDOW_KNOWN_BY = tr("Settings", "Known by")
WINDOW_TRUST = tr("Settings", "Trust")
ADD = tr("Settings", "&Add…")
EDIT = tr("Settings", "&Edit…")
SHOW = tr("Settings", "Sho&w…")
REMOVE = tr("Settings", "&Remove")
RESET = tr("Settings", "Rese&t the list")
RESET_TIP = tr("Settings", "Puts the list back to the one that comes with Clipguard. You can undo it afterwards.")
PICK = tr("Settings", "&Pick a window…")
PICKING = tr("Settings", "Click the AI window to add. Esc stops.")
FORM_ADD = tr("Settings", "Add an AI window")
FORM_EDIT = tr("Settings", "Edit the AI window")
FORM_NAME = tr("Settings", "&Name")
FORM_TRUST = tr("Settings", "&Trust")
FORM_HOSTS = tr("Settings", "&Addresses")
FORM_HOSTS_HELP = tr("Settings", "One a line, e.g. chatgpt.com. You can paste a whole address from the browser.")
FORM_PROCESSES = tr("Settings", "&Programs")
FORM_PROCESSES_HELP = tr("Settings", "One a line, e.g. chatgpt. Without “.exe”.")
FORM_TITLES = tr("Settings", "The window's t&itle")
FORM_TITLES_HELP = tr(
    "Settings", "Regular expressions, one a line. Used only when the browser does not tell its address."
)
FORM_SHOW = tr("Settings", "The AI window")
FORM_OK = tr("Settings", "&Save")
FORM_CANCEL = tr("Settings", "&Cancel")
FORM_CLOSE = tr("Settings", "&Close")
FORM_UNSAVED = tr("Settings", "What you have written is not saved.")
FORM_GO_ON = tr("Settings", "&Keep writing")
FORM_DUPLICATE = tr("Settings", "There is already an AI window named “{name}”")

STAMP_PREVIEW = tr("Settings", "What the label looks like")
STAMP_PREVIEW_DA = tr("Settings", "In Danish")
STAMP_PREVIEW_EN = tr("Settings", "In English")

AUTOSTART = tr("Settings", "Start with the computer")
AUTOSTART_HELP = tr("Settings", "Clipguard starts when you log in. Otherwise you must start it yourself to be warned.")
AUTOSTART_ERROR = tr("Settings", "It could not be changed")

TRANSFER = tr("Settings", "Move your settings")
TRANSFER_HELP = tr(
    "Settings",
    "Keep what you have changed in a file, and bring it to another computer. What your organisation manages is not in it.",
)
EXPORT = tr("Settings", "E&xport…")
IMPORT = tr("Settings", "&Import…")
EXPORT_TITLE = tr("Settings", "Export settings")
IMPORT_TITLE = tr("Settings", "Import settings")
FILE_FILTER = tr("Settings", "Clipguard's settings (*.toml);;All files (*)")
EXPORTED = tr("Settings", "Your settings are in {file}.")
EXPORTED_NOTHING = tr("Settings", "You have not changed any settings, so there is nothing to export.")
EXPORTED_CONFIDENTIAL = tr("Settings", "The file holds your confidential words. Mind who gets it.")
EXPORT_ERROR = tr("Settings", "Nothing was exported")
IMPORT_ERROR = tr("Settings", "The file cannot be used")
IMPORTED = tr("Settings", "The settings are imported. You can undo it.")
IMPORT_UNDO = tr("Settings", "Undo the import")
IMPORT_HEADING = tr("Settings", "What {file} changes")
IMPORT_NOTHING = tr("Settings", "{file} changes nothing")
IMPORT_CHANGES = tr("Settings", "Is changed")
IMPORT_LEFT = tr("Settings", "Cannot be used")
IMPORT_LOCKED = tr("Settings", "{name}: managed by your organisation.")
IMPORT_REST = tr("Settings", "What the file does not name stays as it is. You can undo all of it at once afterwards.")
IMPORT_YES = tr("Settings", "&Import")
CHANGE_ADDED = tr("Settings", "adds {what}")
CHANGE_REMOVED = tr("Settings", "removes {what}")
CHANGE_ORDER = tr("Settings", "in another order")
ON = tr("Settings", "On")
OFF = tr("Settings", "Off")

ABOUT = tr("Settings", "About Clipguard")
ABOUT_HELP = tr(
    "Settings", "Warns before personal or confidential information is pasted into an AI window. Licence: MIT."
)
STORED = tr("Settings", "What is stored on the computer")
STORED_SETTINGS = tr("Settings", "Your settings")
STORED_STATE = tr(
    "Settings", "What your organisation decided last, and what you called “not personal” (without the text itself)"
)
STORED_NEVER_HEADING = tr("Settings", "What is never stored")
STORED_NEVER = tr(
    "Settings",
    "What you copy, type, paste or try here is never stored on disk or in a log, and never leaves the computer. The names "
    "that were replaced in an anonymised text are remembered only as long as Clipguard runs.",
)
ABOUT_GUIDELINE = tr("Settings", "The guideline for AI")
ABOUT_GUIDELINE_HELP = tr("Settings", "The six rules that Clipguard follows are part of the program.")
ABOUT_GUIDELINE_OPEN = tr("Settings", "&Open the guideline")
LICENCES = tr("Settings", "Licences")
LICENCES_HELP = tr("Settings", "What Clipguard is made of, and on what terms.")
LICENCES_PART = tr("Settings", "Part")
LICENCES_VERSION = tr("Settings", "Version")
LICENCES_LICENCE = tr("Settings", "Licence")
LICENCES_NAMES = tr("Settings", "Names from {source}")
