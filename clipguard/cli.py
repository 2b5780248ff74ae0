"""The command line. Light: what a command needs is imported when it runs."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from clipguard import __version__
from clipguard.inputs import (
    CLIPBOARD,
    STDIN,
    InputError,
    decode,
    read_bytes,
    read_clipboard,
    read_text,
    write_clipboard,
)
from clipguard.settings import ENTITIES, Loaded, Settings, Words, language_of, system_language

if TYPE_CHECKING:
    from clipguard.detection.engine import Engine
    from clipguard.rules import Verdict

OK, FOUND, WRONG = 0, 1, 2
INTERRUPTED = 130  # as a shell reports Ctrl+C


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    root = argparse.ArgumentParser(
        prog="clipguard",
        description="Warns before personal or confidential text is pasted into an AI tool. Without a command: starts the tray program.",
    )
    root.add_argument("--version", action="version", version=f"clipguard {__version__}")
    root.add_argument("--lang", choices=("da", "en"), help="language of messages (default: the system's)")
    root.add_argument(
        "--background", action="store_true", help="start the tray program without opening anything, as at login"
    )
    common = argparse.ArgumentParser(add_help=False)
    # Without a default of its own here, so that one given before the command is kept.
    common.add_argument("--lang", choices=("da", "en"), default=argparse.SUPPRESS, help="language of messages")
    commands = root.add_subparsers(dest="command", metavar="COMMAND")

    scan = commands.add_parser("scan", parents=[common], help="findings and verdict of each input")
    scan.add_argument("--json", action="store_true", help="one JSON object a line")
    scan.add_argument("--clipboard", action="store_true", help="check the clipboard's text")
    scan.add_argument("--show-text", action="store_true", help="show the text that was found, too")
    scan.add_argument("files", nargs="*", metavar="FILE", help="a text file, or - for standard input")

    redact = commands.add_parser("redact", parents=[common], help="the text with placeholders")
    redact.add_argument("file", nargs="?", default=STDIN, metavar="FILE")

    stamp = commands.add_parser("stamp", parents=[common], help="the content marked as AI-generated")
    stamp.add_argument("--tool", default="", metavar="NAME", help="the AI tool it comes from")
    stamp.add_argument("--clipboard", action="store_true", help="mark the clipboard's text")
    stamp.add_argument("--output", type=Path, metavar="FILE", help="write here; needed for a picture")
    stamp.add_argument("file", nargs="?", metavar="FILE", help="text, HTML or a picture (default: standard input)")

    policy = commands.add_parser(
        "policy", parents=[common], help="the settings in force, and templates to set them with"
    )
    actions = policy.add_subparsers(dest="action", metavar="ACTION", required=True)
    show = actions.add_parser("show", parents=[common], help="each setting, its value and where it comes from")
    show.add_argument("--json", action="store_true", help="one JSON object a line")
    template = actions.add_parser("template", parents=[common], help="write templates for IT")
    template.add_argument("--format", choices=("admx", "reg", "json"), required=True)
    template.add_argument("--output", type=Path, required=True, metavar="DIR", help="the folder to write into")

    doctor = commands.add_parser("doctor", parents=[common], help="what works on this machine, and what to do")
    doctor.add_argument("--json", action="store_true")
    return root


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit status (0, 1 or 2; see the README)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # neither a windowed program on Windows nor a test has such a stream
            # Line ends stay as the text has them, on Windows too.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    options = _parsed(arguments)
    if options.command is None:
        return _run_tray(options)  # which loads the settings itself, and tells what is wrong with them
    from clipguard.configuration import load_configuration

    loaded = load_configuration()
    language = options.lang or system_language()
    for problem in loaded.problems:
        _complain(problem, language)
    try:
        status = _run_command(options, loaded, language)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except InputError as error:
        _complain(error.words, language)
        return WRONG
    except BrokenPipeError:
        # Whoever read the output has heard enough; what is left of it would fail once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    made = parser()
    options = made.parse_args(arguments)
    if options.background and options.command is not None:
        made.error("--background goes without a command")
    if options.command == "stamp" and options.clipboard and (options.file is not None or options.output is not None):
        made.error("stamp: --clipboard goes without FILE and --output")
    return options


def _run_command(options: argparse.Namespace, loaded: Loaded, language: str) -> int:
    settings = loaded.settings
    match options.command:
        case "policy":
            return _policy(options, loaded, language)
        case "scan":
            return _scan(options, settings, language)
        case "redact":
            return _redact(options, settings, language)
        case "stamp":
            return _stamp(options, settings, language)
        case _:
            return _doctor(options, loaded, language)


def _complain(words: Words, language: str) -> None:
    print(f"clipguard: {words[language]}", file=sys.stderr)


def _run_tray(options: argparse.Namespace) -> int:
    from clipguard.desktop import missing_display

    problem = missing_display()
    if problem is not None:
        from clipguard.configuration import load_configuration

        language = options.lang or language_of(load_configuration().settings.language)
        _complain(Words(problem.da, problem.en), language)
        return WRONG
    from clipguard.desktop import SHOW_SETTINGS, tell_running

    if tell_running("" if options.background else SHOW_SETTINGS):  # nothing said: only looks
        return OK
    from clipguard.detection import ScannerClient

    # Before Qt is loaded: the scanner takes longest, and starts beside the rest.
    scanner = ScannerClient()
    scanner.start()
    try:
        from clipguard.startup import run

        return run(scanner, in_background=options.background)
    finally:
        scanner.stop()


def _engine() -> Engine:
    from clipguard.detection.engine import Engine

    return Engine()


def _verdict(engine: Engine, text: str, settings: Settings) -> tuple[Verdict, float]:
    """The verdict, and how long the scan took, in milliseconds."""
    from clipguard.municipality import local_of
    from clipguard.rules import judge

    result = engine.scan(
        text,
        limit=settings.scan_limit_kb * 1000,
        deadline_ms=settings.scan_deadline_ms,
        local=local_of(settings),
    )
    return judge(result, settings), result.elapsed_ms


def _scan(options: argparse.Namespace, settings: Settings, language: str) -> int:
    sources = list(options.files)
    if options.clipboard:
        sources.append(CLIPBOARD)
    if not sources:
        sources = [STDIN]
    engine = _engine()
    failed = stops = False
    for index, source in enumerate(sources):
        from_clipboard = options.clipboard and index == len(sources) - 1
        try:
            text = read_clipboard() if from_clipboard else read_text(source)
        except InputError as error:
            _complain(error.words, language)
            failed = True
            continue
        verdict, elapsed = _verdict(engine, text, settings)
        stops |= verdict.stops
        if options.json:
            print(json.dumps(_as_json(source, text, verdict, elapsed, options.show_text), ensure_ascii=False))
        else:
            _print_verdict(source, text, verdict, language, options.show_text)
    return WRONG if failed else FOUND if stops else OK


def _as_json(source: str, text: str, verdict: Verdict, elapsed: float, show_text: bool) -> dict[str, object]:
    findings = []
    for judged in verdict.findings:
        finding = judged.finding
        each: dict[str, object] = {
            "entity": str(finding.entity),
            "rule": str(judged.rule),
            "start": finding.start,
            "end": finding.end,
            "score": round(finding.score, 3),
            "action": str(judged.action),
        }
        if show_text:
            each["text"] = text[finding.start : finding.end]
        findings.append(each)
    return {
        "source": source,
        "verdict": verdict.word,
        "unchecked": verdict.unchecked,
        "elapsed_ms": round(elapsed, 3),
        "findings": findings,
    }


_VERDICTS = {
    "allow": Words("kan indsættes", "may be pasted"),
    "warn": Words("advarsel", "warning"),
    "block": Words("spærret", "blocked"),
}
_UNCHECKED = Words("noget af teksten blev ikke tjekket", "a part of the text was not checked")


def _print_verdict(source: str, text: str, verdict: Verdict, language: str, show_text: bool) -> None:
    from clipguard.rules import reason, sentence

    parts = [sentence(verdict.findings, language), _UNCHECKED[language] if verdict.unchecked else ""]
    about = "; ".join(filter(None, parts))
    print(f"{source}: {_VERDICTS[verdict.word][language]}{f' – {about}' if about else ''}")
    for judged in verdict.findings:
        finding = judged.finding
        name = ENTITIES[finding.entity].name[language]
        shown = f" {text[finding.start : finding.end]!r}" if show_text else ""
        why = reason(finding.explanation, language)
        print(
            f"  {finding.start}–{finding.end} {name}{shown} [{judged.rule}, {judged.action}]{f': {why}' if why else ''}"
        )


_STILL_CONFIDENTIAL = Words(
    "Hele teksten er mærket som fortrolig eller ikke offentlig. Den bliver det ikke mindre af at blive anonymiseret.",
    "The whole text is marked as confidential or not public. Anonymising it does not change that.",
)


def _redact(options: argparse.Namespace, settings: Settings, language: str) -> int:
    from clipguard.redaction import Vault, redact

    text = read_text(options.file)
    verdict, _ = _verdict(_engine(), text, settings)
    if verdict.unchecked:
        raise InputError(
            "Teksten er for stor til at blive tjekket helt i den tid, der er sat af, så den er ikke anonymiseret. Del den, og prøv igen.",
            "The text is too large to be checked whole in the time that is set, so it was not anonymised. Split it and try again.",
        )
    if verdict.whole_text:
        _complain(_STILL_CONFIDENTIAL, language)
    sys.stdout.write(redact(text, [each.finding for each in verdict.stopping], Vault()).text)
    return OK


def _stamp(options: argparse.Namespace, settings: Settings, language: str) -> int:
    from clipguard.stamp import stamp_content, stamp_html, stamp_line
    from clipguard.stamp.image import NotAPictureError, is_picture, stamp_picture

    default: Literal["da", "en"] = "da" if language == "da" else "en"
    today = date.today()
    if options.clipboard:
        text = read_clipboard()
        if not text.strip():
            raise InputError("Der er ingen tekst på udklipsholderen.", "There is no text on the clipboard.")
        stamped = stamp_content(text, None, settings, tool=options.tool, day=today, default=default)
        if stamped.changed:
            write_clipboard(stamped.text)
        return OK
    source = options.file or STDIN
    data = read_bytes(source)
    if is_picture(data):
        if options.output is None:
            raise InputError(
                "Et billede skal gemmes i en fil: tilføj --output FIL.", "A picture needs a file: add --output FILE."
            )
        try:
            data = stamp_picture(data, stamp_line(settings, options.tool, today, default))
        except NotAPictureError:
            raise InputError(
                f"{source} kan ikke mærkes: billedet er beskadiget, for stort eller bevæger sig.",
                f"{source} cannot be labelled: the picture is damaged, too large or moves.",
            ) from None
        _write(options.output, data)
        return OK
    text = decode(data, source)
    named_html = source.lower().endswith((".html", ".htm"))
    if named_html or text.lstrip()[:15].lower().startswith(("<!doctype html", "<html")):
        text = stamp_html(text, settings, tool=options.tool, day=today, default=default)
    else:
        text = stamp_content(text, None, settings, tool=options.tool, day=today, default=default).text
    if options.output is not None:
        _write(options.output, text.encode("utf-8"))
    else:
        sys.stdout.write(text)
    return OK


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise InputError(f"{path} kunne ikke skrives ({why}).", f"{path} could not be written ({why}).") from error


def _policy(options: argparse.Namespace, loaded: Loaded, language: str) -> int:
    from clipguard.policy import shown, write_templates

    if options.action == "show":
        for line in shown(loaded, language, as_json=options.json):
            print(line)
        return OK
    try:
        for path in write_templates(options.format, options.output):
            print(path)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise InputError(
            f"Skabelonerne kunne ikke skrives i {options.output} ({why}). Vælg en mappe, der må skrives i.",
            f"The templates could not be written to {options.output} ({why}). Choose a folder that may be written to.",
        ) from error
    return OK


def _doctor(options: argparse.Namespace, loaded: Loaded, language: str) -> int:
    from clipguard.doctor import all_checks

    checks = all_checks(loaded)
    states = {"ok": Words("i orden", "ok"), "limited": Words("begrænset", "limited"), "failed": Words("fejl", "failed")}
    for check in checks:
        said, do = Words(check.da, check.en)[language], Words(check.do_da, check.do_en)[language]
        if options.json:
            print(
                json.dumps(
                    {"check": str(check.name), "state": check.state, "message": said, "do": do}, ensure_ascii=False
                )
            )
        else:
            print(f"{check.name}: {states[check.state][language]}. {said}{f' {do}' if do else ''}")
    return OK if all(check.state == "ok" for check in checks) else FOUND
