"""The reader of the guideline."""

from clipguard.settings import Words

CONTENTS = Words("Indhold", "Contents")
DOES = Words("Det gør Clipguard", "What Clipguard does")
MORE = Words("Læs mere", "More to read")
