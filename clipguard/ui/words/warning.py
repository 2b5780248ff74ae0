"""The warning before a paste."""

from clipguard.settings import RuleId

from ..translation import tr
from ..types import Reason

WAIT_PERSONAL = tr("Warning", "Wait: personal data is on its way into {tool}")
WAIT_BUSINESS = tr("Warning", "Wait: confidential information is on its way into {tool}")
WAIT_BOTH = tr("Warning", "Wait: personal and confidential information is on its way into {tool}")
WAIT_COPYRIGHT = tr("Warning", "Wait: the text for {tool} may be protected by copyright")
WAIT_UNCHECKED = tr("Warning", "Wait: the text for {tool} is not fully checked")
STOP_PERSONAL = tr("Warning", "Stop: no personal data may go into {tool}")
STOP_BUSINESS = tr("Warning", "Stop: no confidential information may go into {tool}")
STOP_BOTH = tr("Warning", "Stop: no personal or confidential information may go into {tool}")
STOP_COPYRIGHT = tr("Warning", "Stop: the text may be protected by copyright and may not go into {tool}")
STOP_UNCHECKED = tr("Warning", "Stop: the text for {tool} could not be checked")

NOTHING_YET = tr("Warning", "Nothing has been pasted yet. You choose what happens.")

NOTHING_AT_ALL = tr("Warning", "Nothing has been pasted.")

RULE_NAMES = {
    RuleId.PERSONAL_DATA: tr("Warning", "Personal data"),
    RuleId.BUSINESS_CRITICAL: tr("Warning", "Confidential"),
    RuleId.VERIFY_OUTPUT: tr("Warning", "Critical reading"),
    RuleId.LABEL_OUTPUT: tr("Warning", "Labelling"),
    RuleId.COPYRIGHT: tr("Warning", "Copyright"),
    RuleId.WHEN_IN_DOUBT: tr("Warning", "In doubt"),
}

UNCHECKED_NAME = tr("Warning", "Not checked")
UNCHECKED = tr("Warning", "Clipguard could not check the whole text. There may be more in it than what is marked.")
UNCHECKED_NOTHING = tr(
    "Warning",
    "Clipguard could not check the whole text. Look for yourself whether there is anything personal or confidential in it.",
)
WHY = tr("Warning", "Wh&y?")
WHY_TIP = tr("Warning", "Show why it is marked")
HIDE_WHY = tr("Warning", "Hide wh&y")
RULE_LINK = tr("Warning", "Read the rule")

PREVIEW_ORIGINAL = tr("Warning", "What you co&pied")
PREVIEW_REDACTED = tr("Warning", "Anony&mised")
PREVIEW_TABS = tr("Warning", "Which text is shown")
COVERED = tr("Warning", "The details are hidden")
REVEAL = tr("Warning", "Show the &details")
REVEAL_TIP = tr("Warning", "Show what was found in clear, until you have chosen")
UNREVEAL = tr("Warning", "Hide the &details")
GAP = tr("Warning", "⋯ more text without marks ⋯")
GAP_CUT = tr("Warning", "⋯ the rest of the text is not shown here ⋯")

FINDINGS = tr("Warning", "Show &findings ({number})")
FINDINGS_TIP = tr("Warning", "Choose for each finding whether it is to be anonymised")
HIDE_FINDINGS = tr("Warning", "Hide &findings")
FINDINGS_HELP = tr("Warning", "What is ticked is anonymised. Untick what you want to keep.")
FINDINGS_LIST = tr("Warning", "What was found")
FINDINGS_MORE = tr("Warning", "There are {number} more findings. They are anonymised.")
ANONYMISE_THIS = tr("Warning", "Anonymise {kind}: {text}")
TIMES = tr("Warning", "{number} times")
KEPT = tr("Warning", "kept")
MUST_ANONYMISE = tr("Warning", "Your municipality has decided that it must be anonymised.")
NOT_PERSONAL = tr("Warning", "Not personal")
IS_NOT_PERSONAL = tr("Warning", "✓ Not personal")
NOT_PERSONAL_TIP = tr(
    "Warning", "Clipguard remembers it and does not ask about it again. The text itself is not stored."
)
NOT_PERSONAL_NAME = tr("Warning", "Not personal: {kind} {text}")

ANONYMISED = tr("Warning", "Insert a&nonymised")
PARTLY = tr("Warning", "Insert a&nonymised ({number} kept)")
PARTLY_TIP = tr("Warning", "What you chose to keep is pasted as it is.")
ALL_KEPT_TIP = tr("Warning", "You chose to keep everything, so there is nothing to anonymise.")
INSERT = tr("Warning", "I&nsert")
INSERT_TIP = tr("Warning", "The text is pasted as it is: you said that there is nothing personal in it.")
CANCEL = tr("Warning", "&Cancel")
ANYWAY = tr("Warning", "Insert any&way…")
HELP = tr("Warning", "Ask for &help")
HELP_TIP = tr("Warning", "Writes a mail to {address} on what was found. The text itself is not in it.")

SURE = tr("Warning", "Are you sure?")
SURE_MORE = tr("Warning", "The text goes into {tool} as it is: {found}.")
SURE_UNCHECKED = tr("Warning", "The text goes into {tool} although it is not fully checked.")
SURE_KEPT = tr("Warning", "The text goes into {tool} anonymised, but for this, which stays: {found}.")
WHY_FINE = tr("Warning", "Why is it all right?")
WHY_FINE_OPTIONAL = tr("Warning", "Why is it all right? (optional)")
REASONS = {
    Reason.MADE_UP: tr("Warning", "The details are made &up"),
    Reason.PUBLIC: tr("Warning", "They are a&lready public"),
    Reason.OWN: tr("Warning", "They are my o&wn"),
    Reason.OTHER: tr("Warning", "&Other"),
}
REASON = tr("Warning", "&Reason:")
REASON_HINT = tr("Warning", "Say briefly why it is all right")
REASON_CHECKED = tr("Warning", "The reason is being checked…")
REASON_HOLDS = tr(
    "Warning", "The reason holds {found}. Leave that out, and anything else that is personal or confidential."
)
REASON_UNCHECKED = tr("Warning", "The reason could not be checked. Choose one of the others, or try again.")
YES = tr("Warning", "Yes, &insert anyway")
YES_KEPT = tr("Warning", "Yes, &insert")
BACK = tr("Warning", "&Back")

BLOCKED = tr("Warning", "Your municipality has decided that this information must not go into AI tools.")
NO_REDACTED = tr("Warning", "The text cannot be anonymised.")

NOT_REMEMBERED = tr("Warning", "“Not personal” could not be stored. It holds until Clipguard is closed.")
NO_MAIL = tr("Warning", "There is no mail program to open. Please write to {address} yourself.")
