"""The welcome at the first start."""

from ..translation import tr

TITLE = tr("Welcome", "Welcome to Clipguard")
STEP = tr("Welcome", "{number} of {of}")
BACK = tr("Welcome", "&Back")
NEXT = tr("Welcome", "&Next")
DONE = tr("Welcome", "&Done")
AGAIN = tr("Welcome", "How Clipguard works")

GUARDS = tr("Welcome", "Clipguard guards what you paste into AI tools")
GUARDS_MORE = tr(
    "Welcome",
    "If a text holds anything personal or confidential, Clipguard tells you before it goes into ChatGPT, Copilot, Gemini "
    "and the like. Otherwise you will not notice it. It follows six rules:",
)

KEEPS = tr("Welcome", "It stays on your computer")
NEVER_LEAVES = tr("Welcome", "What you copy and type never leaves the computer.")
NEVER_STORED = tr("Welcome", "It is never stored, and never written to a log.")
NEVER_WATCHED = tr("Welcome", "Nobody is watched. Clipguard gathers nothing about you or the citizens.")
WARNS = tr("Welcome", "What a warning looks like")
WARNS_MORE = tr("Welcome", "The text waits until you have chosen: paste it anonymised, leave it, or ask for help.")
PICTURE = tr("Welcome", "Picture of a warning: {warning}")

TRY = tr("Welcome", "Try it yourself")
TRY_MORE = tr("Welcome", "The person is made up. Change the text, and see what Clipguard finds. None of it is stored.")
SAMPLE = tr(
    "Welcome",
    "Write a kind answer to Mette Sørensen, cpr 070761-4285, phone 43 21 65 87. She is on sick leave with stress. "
    "Tell her that we will be back by Friday.",
)
SAMPLE_FACT = tr("Welcome", "She is on sick leave with stress")
FIELD = tr("Welcome", "Text to try with")
CHECKING = tr("Welcome", "The text is being checked…")
FOUND = tr("Welcome", "Clipguard would hold the text: {found}.")
FOUND_NOTHING = tr("Welcome", "Clipguard would let the text pass: there is nothing to hold.")
NOT_CHECKED = tr("Welcome", "The text cannot be checked right now.")
REDACTED = tr("Welcome", "What it looks like anonymised")

AUTOSTART = tr("Welcome", "&Start with the computer")
AUTOSTART_FAILED = tr("Welcome", "That could not be changed ({why}).")
