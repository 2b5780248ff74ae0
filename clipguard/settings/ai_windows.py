"""The catalogue of AI tools that comes with Clipguard, from `ai_windows.toml` beside this module."""

from __future__ import annotations

import tomllib
from pathlib import Path

from .types import AiWindow, Trust


def _load() -> tuple[AiWindow, ...]:
    data = tomllib.loads(Path(__file__).with_name("ai_windows.toml").read_text(encoding="utf-8"))
    return tuple(
        AiWindow(
            name=each["name"],
            trust=Trust(each.get("trust", Trust.EXTERNAL)),
            hosts=tuple(each.get("hosts", ())),
            processes=tuple(each.get("processes", ())),
            titles=tuple(each.get("titles", ())),
        )
        for each in data["ai_window"]
    )


CATALOGUE = _load()
