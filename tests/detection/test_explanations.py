from __future__ import annotations

import re
from pathlib import Path

import clipguard.detection
from clipguard.detection.explanations import EXPLANATIONS

FOLDER = Path(clipguard.detection.__file__).parent


def test_the_listed_keys_are_those_in_use() -> None:
    areas = {key.partition(".")[0] for key in EXPLANATIONS}
    key = re.compile(rf'"((?:{"|".join(areas)})\.[a-z0-9_]+)"')
    used = {
        match.removesuffix("_weak")
        for path in FOLDER.rglob("*.py")
        if path.name != "explanations.py"
        for match in key.findall(path.read_text(encoding="utf-8"))
    }
    assert used == EXPLANATIONS
