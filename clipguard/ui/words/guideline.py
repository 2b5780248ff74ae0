"""The reader of the guideline."""

from ..translation import tr

CONTENTS = tr("Guideline", "Contents")
DOES = tr("Guideline", "What Clipguard does")
MORE = tr("Guideline", "More to read")
