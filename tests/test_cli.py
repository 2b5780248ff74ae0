"""The command line's contract: exit codes, JSON, words."""

from __future__ import annotations

import io
import json
import signal
import sys
import types
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from clipguard import __version__, cli
from clipguard.desktop import SHOW_SETTINGS
from clipguard.detection.engine import Engine
from clipguard.settings import Settings
from clipguard.stamp import stamp_line
from clipguard.stamp.image import is_stamped_picture
from clipguard.ui.tray import Tray

CITIZEN = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87"
REDACTED = "Borgeren [NAVN 1], cpr [CPR 1], tlf. [TELEFON 1]"
HARMLESS = "Mødet er flyttet til torsdag."
MARKED = "FORTROLIGT\n\nNotat om budgettet."
ANSWER = "Det er et svar, som du har bedt om."


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


@pytest.fixture(autouse=True)
def _machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, engine: Engine) -> None:
    """A machine of its own, in English, with an engine that is built once."""
    for key in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(key, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    monkeypatch.setattr(cli, "_engine", lambda: engine)


@pytest.fixture
def config(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        from clipguard.settings import default_path

        path = default_path()
        assert tmp_path in path.parents
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str, str]]:
    """Exit status, output and errors of a command."""

    def call(*arguments: str | Path, stdin: str | bytes = b"") -> tuple[int, str, str]:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(BytesIO(data)))
        try:
            status = cli.main([str(each) for each in arguments])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else -1
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


File = Callable[[str, str | bytes], Path]

# -- scan ------------------------------------------------------------------------------------------------------------


def test_the_json_object_is_the_contract_s(run: Run) -> None:
    status, out, err = run("scan", "--json", "-", stdin=CITIZEN)
    assert (status, err) == (1, "")
    assert out.count("\n") == 1
    made = json.loads(out)
    assert list(made) == ["source", "verdict", "unchecked", "elapsed_ms", "findings"]
    assert made["source"] == "-"
    assert made["verdict"] == "warn"
    assert made["unchecked"] is False
    assert type(made["elapsed_ms"]) is float
    assert made["elapsed_ms"] > 0
    for each in made["findings"]:
        assert list(each) == ["entity", "rule", "start", "end", "score", "action"]
        assert type(each["start"]) is type(each["end"]) is int
        assert type(each["score"]) is float
        assert 0 < each["score"] <= 1
    shown = [
        (each["entity"], each["rule"], CITIZEN[each["start"] : each["end"]], each["action"])
        for each in made["findings"]
    ]
    assert shown == [
        ("PERSON", "personal-data", "Mette Sørensen", "warn"),
        ("DK_CPR_NUMBER", "personal-data", "070761-4285", "warn"),
        ("PHONE_NUMBER", "personal-data", "43 21 65 87", "warn"),
    ]
    assert "Mette" not in out


def test_offsets_are_code_points_sorted_and_free_of_overlap(run: Run) -> None:
    text = f"🙂 a\u030a {CITIZEN}\r\n{CITIZEN}"
    _, out, _ = run("scan", "--json", stdin=text)
    findings = json.loads(out)["findings"]
    assert [text[each["start"] : each["end"]] for each in findings] == 2 * [
        "Mette Sørensen",
        "070761-4285",
        "43 21 65 87",
    ]
    at = 0
    for each in findings:
        assert at <= each["start"] < each["end"]
        at = each["end"]


def test_content_is_shown_only_when_asked_for(run: Run) -> None:
    for option in ((), ("--json",)):
        _, out, err = run("scan", *option, stdin=CITIZEN)
        assert not any(each in out + err for each in ("Mette", "070761", "43 21"))
        _, out, _ = run("scan", "--show-text", *option, stdin=CITIZEN)
        assert all(each in out for each in ("Mette Sørensen", "070761-4285", "43 21 65 87"))
    made = json.loads(run("scan", "--json", "--show-text", stdin=CITIZEN)[1])
    assert [each["text"] for each in made["findings"]] == ["Mette Sørensen", "070761-4285", "43 21 65 87"]


@pytest.mark.parametrize("text", ["", "\n", HARMLESS])
def test_harmless_text(run: Run, text: str) -> None:
    status, out, err = run("scan", "--json", stdin=text)
    assert (status, err) == (0, "")
    assert {**json.loads(out), "elapsed_ms": 0} == {
        "source": "-", "verdict": "allow", "unchecked": False, "elapsed_ms": 0, "findings": []
    }  # fmt: skip
    assert run("scan", stdin=text)[:2] == (0, "-: may be pasted\n")


def test_what_is_weaker_than_a_warning_is_allowed(run: Run, config: Callable[[str], Path]) -> None:
    config("[rules]\npersonal-data = 'hint'\n[entities]\nDK_CPR_NUMBER = 'log'\nPERSON = 'off'\n")
    status, out, _ = run("scan", "--json", stdin=CITIZEN)
    made = json.loads(out)
    assert (status, made["verdict"]) == (0, "allow")
    assert [(each["entity"], each["action"]) for each in made["findings"]] == [
        ("DK_CPR_NUMBER", "log"),
        ("PHONE_NUMBER", "hint"),
    ]


def test_blocked(run: Run, config: Callable[[str], Path]) -> None:
    config("[entities]\nDK_CPR_NUMBER = 'block'\n")
    status, out, _ = run("scan", "--json", stdin=CITIZEN)
    assert (status, json.loads(out)["verdict"]) == (1, "block")
    assert run("scan", "--lang", "da", stdin=CITIZEN)[1].startswith(
        "-: spærret – 1 navn, 1 CPR-nummer og 1 telefonnummer\n"
    )


def test_a_text_beyond_the_limit_is_unchecked(run: Run, config: Callable[[str], Path]) -> None:
    config("scan_limit_kb = 10\n")
    status, out, _ = run("scan", "--json", stdin="x " * 5_001)
    made = json.loads(out)
    assert (status, made["verdict"], made["unchecked"], made["findings"]) == (1, "warn", True, [])
    assert run("scan", stdin="x " * 5_001)[1] == "-: warning – a part of the text was not checked\n"
    assert json.loads(run("scan", "--json", stdin="x " * 5_000)[1])["unchecked"] is False


class Clock:
    """Each look at it takes a second."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        self.seconds += 1
        return self.seconds


@pytest.mark.parametrize(("text", "found"), [(CITIZEN, True), (HARMLESS, False)])
def test_past_the_deadline_what_was_found_counts_and_the_rest_is_unchecked(
    run: Run, config: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, text: str, found: bool
) -> None:
    config("scan_deadline_ms = 4000\n")
    monkeypatch.setattr("clipguard.detection.engine.perf_counter", Clock())
    status, out, _ = run("scan", "--json", stdin=f"{text}\n" * 4_000)
    made = json.loads(out)
    assert (status, made["verdict"], made["unchecked"]) == (1, "warn", True)
    assert (0 < len(made["findings"]) < 12_000) is found
    status, out, _ = run("redact", stdin=f"{text}\n" * 4_000)
    assert (status, out) == (2, "")


def test_the_municipalitys_own_words_and_what_is_public(run: Run, config: Callable[[str], Path]) -> None:
    text = "Projekt-Lygte, PRJ-1234. Ring på 43 68 68 68 eller 70 12 34 56 til mig, Nordmarks Allé 1, 2620 Albertslund"
    config("sensitive_words = ['projekt lygte']\nsensitive_patterns = ['PRJ-\\d+']\nown_numbers = ['+45 70123456']\n")
    status, out, _ = run("scan", "--json", "--show-text", stdin=text)
    made = json.loads(out)
    assert (status, made["verdict"]) == (1, "warn")
    assert [(each["entity"], each["rule"], each["text"]) for each in made["findings"]] == [
        ("BUSINESS_SENSITIVE", "business-critical", "Projekt-Lygte"),
        ("BUSINESS_SENSITIVE", "business-critical", "PRJ-1234"),
    ]
    out = run("scan", "--lang", "da", stdin=text)[1]
    assert "står på kommunens egen liste over fortrolige ord" in out
    assert run("redact", stdin=text)[1].count("43 68 68 68") == 1


def test_several_files_of_which_some_cannot_be_read(run: Run, file: File, tmp_path: Path) -> None:
    good, bad, binary = file("a.txt", HARMLESS), file("b.txt", CITIZEN), file("c.pdf", b"%PDF-1.7 x")
    missing = tmp_path / "ingen.txt"
    status, out, err = run("scan", "--json", good, missing, tmp_path, binary, bad)
    assert status == 2
    lines = [json.loads(each) for each in out.splitlines()]
    assert [(each["source"], each["verdict"]) for each in lines] == [(str(good), "allow"), (str(bad), "warn")]
    assert err.splitlines() == [
        f"clipguard: There is no file {missing}.",
        f"clipguard: {tmp_path} is a folder; name a file.",
        f"clipguard: {binary} is no text file. Copy the text out of it and check that instead.",
    ]
    assert run("scan", good, good)[0] == 0
    assert run("scan", good, bad)[0] == 1


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-8-sig"])
def test_files_in_other_encodings(run: Run, file: File, encoding: str) -> None:
    status, out, _ = run("scan", "--json", file("brev.txt", CITIZEN.encode(encoding)))
    assert status == 1
    first = json.loads(out)["findings"][0]
    assert CITIZEN[first["start"] : first["end"]] == "Mette Sørensen"


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pyperclip holds; the last is what is on the clipboard."""
    held = [CITIZEN]
    module = types.ModuleType("pyperclip")
    module.__dict__.update(paste=lambda: held[-1], copy=held.append, PyperclipException=RuntimeError)
    monkeypatch.setitem(sys.modules, "pyperclip", module)
    return held


def test_scanning_the_clipboard(run: Run, file: File, clipboard: list[str]) -> None:
    status, out, _ = run("scan", "--clipboard", "--json")
    assert (status, json.loads(out)["source"], len(json.loads(out)["findings"])) == (1, "clipboard", 3)
    clipboard.append(HARMLESS)
    assert run("scan", "--clipboard")[:2] == (0, "clipboard: may be pasted\n")
    status, out, _ = run("scan", "--clipboard", file("a.txt", CITIZEN))
    assert status == 1
    assert out.splitlines()[-1] == "clipboard: may be pasted"


# -- language, wrong use, settings -----------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["before", "after"])
def test_the_language_may_stand_before_and_after_the_command(run: Run, where: str) -> None:
    for language, words in (("da", "-: advarsel – 1 navn"), ("en", "-: warning – 1 name")):
        option = ("--lang", language)
        status, out, _ = (
            run(*option, "scan", stdin=CITIZEN) if where == "before" else run("scan", *option, stdin=CITIZEN)
        )
        assert status == 1
        assert out.startswith(words)


def test_without_an_option_the_language_is_the_system_s(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "da_DK.UTF-8")
    assert run("scan", stdin=HARMLESS)[1] == "-: kan indsættes\n"
    assert run("scan", "/findes/ikke")[2] == "clipguard: Filen /findes/ikke findes ikke.\n"


@pytest.mark.parametrize(
    "wrong",
    [
        ["shred"],
        ["scan", "--colour"],
        ["--lang", "de", "scan"],
        ["redact", "a", "b"],
        ["stamp", "--clipboard", "a"],
        ["--background", "scan"],
    ],
)
def test_wrong_use(run: Run, wrong: list[str]) -> None:
    status, out, err = run(*wrong)
    assert (status, out) == (2, "")
    assert err.startswith("usage: clipguard")


def test_help_and_version(run: Run) -> None:
    assert run("--version") == (0, f"clipguard {__version__}\n", "")
    status, out, _ = run("--help")
    assert status == 0
    assert all(command in out for command in ("scan", "redact", "stamp", "doctor"))


def test_what_is_wrong_with_the_settings_is_told_and_the_command_runs(run: Run, config: Callable[[str], Path]) -> None:
    path = config("colour = 'red'\n")
    assert run("scan", stdin=HARMLESS) == (
        0, "-: may be pasted\n", f"clipguard: {path}: “colour” is not a setting and is not used.\n"
    )  # fmt: skip


def test_ctrl_c_ends_without_a_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> Engine:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_engine", interrupt)
    assert run("scan", stdin=HARMLESS) == (128 + signal.SIGINT, "", "")


# -- redact ----------------------------------------------------------------------------------------------------------


def test_redacting_standard_input_and_a_file(run: Run, file: File) -> None:
    assert run("redact", stdin=CITIZEN) == (0, REDACTED, "")
    assert run("redact", "-", stdin=CITIZEN) == (0, REDACTED, "")
    assert (
        run("redact", file("a.txt", f"{CITIZEN}\r\nog [NAVN 1]\r\n"))[1]
        == f"{REDACTED.replace('NAVN 1', 'NAVN 2')}\r\nog [NAVN 1]\r\n"
    )
    assert run("redact", stdin=HARMLESS) == (0, HARMLESS, "")


def test_redacting_what_cannot_be_read_or_checked(run: Run, config: Callable[[str], Path], tmp_path: Path) -> None:
    status, out, err = run("redact", tmp_path)
    assert (status, out) == (2, "")
    assert err == f"clipguard: {tmp_path} is a folder; name a file.\n"
    config("scan_limit_kb = 10\n")
    status, out, err = run("redact", stdin=f"{'x ' * 5_001}{CITIZEN}")
    assert (status, out) == (2, "")
    assert "too large" in err


def test_a_text_that_is_marked_stays_confidential(run: Run) -> None:
    status, out, err = run("redact", "--lang", "da", stdin=MARKED)
    assert status == 0
    assert "FORTROLIGT" not in out
    assert err.startswith("clipguard: Hele teksten er mærket som fortrolig")


# -- stamp -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> str:
    class FixedDate(date):
        @classmethod
        def today(cls) -> FixedDate:
            return cls(2026, 11, 24)

    monkeypatch.setattr(cli, "date", FixedDate)
    return stamp_line(Settings(), "ChatGPT", date(2026, 11, 24), "da")


def test_stamping_text(run: Run, file: File, line: str, tmp_path: Path) -> None:
    assert run("stamp", "--tool", "ChatGPT", stdin=f"{ANSWER}\r\n") == (0, f"{ANSWER}\r\n\r\n{line}\r\n", "")
    source, target = file("svar.txt", ANSWER), tmp_path / "ud.txt"
    assert run("stamp", "--tool", "ChatGPT", "--output", target, source) == (0, "", "")
    assert target.read_bytes().decode() == f"{ANSWER}\n\n{line}\n"
    assert run("stamp", target)[1] == target.read_text()


def test_stamping_html(run: Run, file: File, line: str) -> None:
    document = f"<!DOCTYPE html>\n<html><body><p>{ANSWER}</p></body></html>"
    stamped = run("stamp", "--tool", "ChatGPT", stdin=document)[1]
    assert stamped.startswith(f"<!DOCTYPE html>\n<html><body><p>{ANSWER}</p><p ")
    assert stamped.endswith(f"<small>{line}</small></p></body></html>")
    assert run("stamp", stdin=stamped)[1] == stamped
    assert run("stamp", "--tool", "ChatGPT", file("del.HTML", f"<p>{ANSWER}</p>"))[1].endswith("</small></p>")


def test_stamping_a_picture(run: Run, file: File, tmp_path: Path) -> None:
    data = BytesIO()
    Image.new("RGB", (200, 50), "navy").save(data, "PNG")
    source, target = file("a.png", data.getvalue()), tmp_path / "b.png"
    status, out, err = run("stamp", source)
    assert (status, out) == (2, "")
    assert err == "clipguard: A picture needs a file: add --output FILE.\n"
    assert run("stamp", source, "--output", target) == (0, "", "")
    assert is_stamped_picture(target.read_bytes())
    assert run("stamp", "-", "--output", target, stdin=data.getvalue())[0] == 0
    damaged = file("c.png", data.getvalue()[:60])
    assert run("stamp", damaged, "--output", target) == (
        2, "", f"clipguard: {damaged} cannot be labelled: the picture is damaged, too large or moves.\n"
    )  # fmt: skip
    status, _, err = run("stamp", source, "--output", tmp_path / "no" / "b.png")
    assert status == 2
    assert "could not be written (" in err


def test_stamping_the_clipboard(run: Run, line: str, clipboard: list[str]) -> None:
    clipboard[:] = [ANSWER]
    assert run("stamp", "--clipboard", "--tool", "ChatGPT") == (0, "", "")
    assert clipboard == [ANSWER, f"{ANSWER}\n\n{line}\n"]
    assert run("stamp", "--clipboard") == (0, "", "")
    assert len(clipboard) == 2
    clipboard.append(" ")
    assert run("stamp", "--clipboard") == (2, "", "clipguard: There is no text on the clipboard.\n")
    assert clipboard[-1] == " "


# -- the tray --------------------------------------------------------------------------------------------------------


def test_the_tray_leaves_a_corrupt_file_for_the_program_to_tell_of(
    run: Run, config: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = config("language = ")
    started: list[str] = []
    program = types.ModuleType("clipguard.startup")

    def program_run(_scanner: object, *, in_background: bool) -> int:
        assert not in_background
        started.append(path.read_text())
        return 0

    program.__dict__["run"] = program_run
    monkeypatch.setitem(sys.modules, "clipguard.startup", program)
    monkeypatch.setattr("clipguard.desktop.missing_display", lambda: None)
    assert run() == (0, "", "")
    assert started == ["language = "]


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the tray program was started in the background, for each of its starts."""
    made: list[bool] = []
    program = types.ModuleType("clipguard.startup")

    def program_run(_scanner: object, *, in_background: bool) -> int:
        made.append(in_background)
        return 0

    program.__dict__["run"] = program_run
    monkeypatch.setitem(sys.modules, "clipguard.startup", program)
    monkeypatch.setattr("clipguard.desktop.missing_display", lambda: None)
    return made


@pytest.mark.parametrize(
    ("arguments", "said"), [((), SHOW_SETTINGS), (("--background",), ""), (("--lang", "da", "--background"), "")]
)
def test_where_one_runs_only_a_start_in_the_foreground_opens_its_settings(
    run: Run, starts: list[bool], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    told: list[str] = []

    def tell(message: str) -> bool:
        told.append(message)
        return True

    monkeypatch.setattr("clipguard.desktop.tell_running", tell)
    assert run(*arguments) == (0, "", "")
    assert (told, starts) == ([said], [])


@pytest.mark.parametrize("arguments", [(), ("--background",)])
def test_where_none_runs_the_tray_starts(
    run: Run, starts: list[bool], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setattr("clipguard.desktop.tell_running", lambda _message: False)
    assert run(*arguments) == (0, "", "")
    assert starts == [bool(arguments)]


def test_in_the_background_nothing_opens_while_the_desktop_starts_its_tray(qtbot: QtBot) -> None:
    there: list[bool] = []
    tray = Tray(available=lambda: bool(there), check_ms=20)
    tray.show(in_background=True)
    assert (tray.is_icon, tray.window) == (False, None)
    there.append(True)
    qtbot.waitUntil(lambda: tray.is_icon, timeout=2_000)
    assert tray.window is None
    tray.hide()


def test_in_the_background_the_window_that_stands_in_for_a_tray_is_minimised(qtbot: QtBot) -> None:
    there: list[bool] = []
    tray = Tray(available=lambda: bool(there), check_ms=20)
    tray.show(in_background=True)
    qtbot.waitUntil(lambda: tray.window is not None, timeout=2_000)
    assert tray.window is not None
    assert tray.window.isMinimized()
    there.append(True)
    qtbot.waitUntil(lambda: tray.is_icon, timeout=2_000)
    there.clear()
    qtbot.waitUntil(lambda: not tray.is_icon, timeout=2_000)
    assert tray.window.isVisible()
    assert not tray.window.isMinimized(), "a tray that is lost later is told of"
    tray.hide()
