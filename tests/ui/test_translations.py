"""The catalogue of translations: complete, up to date, and in step with the English texts."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

import clipguard.ui
from clipguard.ui.translation import tr

ROOT = Path(__file__).resolve().parents[2]
TS = ROOT / "assets" / "translations" / "clipguard_da.ts"
_SLOT = re.compile(r"\{\w*\}|%n|%\d")


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    spec = spec_from_file_location("translations", ROOT / "assets" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages() -> list[tuple[str, str, ET.Element]]:
    """Context, English text, and what the catalogue has for it."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""), made)
        for context in ET.parse(TS).getroot().findall("context")
        for message in context.findall("message")
        for made in message.findall("translation")
    ]


def test_no_text_is_without_a_danish_one() -> None:
    missing = [
        (context, source) for context, source, made in messages() if made.get("type") or not (made.text or "").strip()
    ]
    assert missing == []
    assert len(messages()) > 20


def test_slots_and_mnemonics_are_the_same() -> None:
    for context, source, made in messages():
        danish = made.text or ""
        assert sorted(_SLOT.findall(danish)) == sorted(_SLOT.findall(source)), (context, source)
        assert (re.search(r"&\w", danish) is None) == (re.search(r"&\w", source) is None), (context, source)
        assert danish.endswith("…") == source.endswith("…"), (context, source)
        assert danish.strip() == danish, (context, source)


def test_the_catalogue_has_what_the_source_has(tools: ModuleType, tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    shutil.copy(TS, fresh)
    tools.update(fresh)
    assert fresh.read_text(encoding="utf-8") == TS.read_text(encoding="utf-8"), "run python assets/translations.py"


def test_what_is_loaded_is_what_the_catalogue_says(tools: ModuleType, tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    shutil.copy(TS, fresh)
    made = tools.release(fresh)
    assert made.read_bytes() == TS.with_suffix(".qm").read_bytes(), "run python assets/translations.py"


def test_a_text_in_both_languages() -> None:
    words = tr("Guideline", "Contents")
    assert (words.da, words.en) == ("Indhold", "Contents")
    unknown = tr("Guideline", "No such text")
    assert unknown.da == unknown.en == "No such text"


def test_no_text_is_written_anywhere_else_in_the_interface() -> None:
    folder = Path(clipguard.ui.__file__).parent
    written = [
        f"{path.relative_to(folder)}:{node.lineno}"
        for path in sorted(folder.rglob("*.py"))
        if path.name != "translation.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Words"
        if any(
            isinstance(part, ast.Constant) and re.search(r"[^\W\d_]", str(part.value))
            for argument in node.args
            for part in (argument.values if isinstance(argument, ast.JoinedStr) else [argument])
        )
    ]
    assert written == []
