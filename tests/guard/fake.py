"""A port that notes what the guard asks for, and a scene that answers it as a desktop would."""

from __future__ import annotations

from dataclasses import dataclass, field

from clipguard.clipboard import ReadState, Snapshot, TextRead, text_formats
from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guard import Copied, Decision, Guard, Notice, Question, WindowLike
from clipguard.settings import Settings

CPR = "070761-4285"
SENSITIVE = f"cpr {CPR}"
FOUND = ScanResult((Finding(Entity.DK_CPR_NUMBER, 4, 15, 1.0, "cpr.checksum"),))
CLEAN = ScanResult()


@dataclass(frozen=True)
class FakeWindow:
    id: int
    title: str = ""
    wm_class: str = ""
    process: str = ""
    pid: int | None = None


CHROMIUM = FakeWindow(7, "ChatGPT - Chromium", "Chromium", "chromium", 700)
CASES = FakeWindow(9, "Sag 24/018832", "", "SBSYS.exe", 900)
EDITOR = FakeWindow(8, "Brev.odt", "libreoffice", "soffice.bin", 800)


@dataclass
class FakePort:
    """Notes each call; `gate` is what let_through or ask_first said last."""

    lookups: list[tuple[int, WindowLike]] = field(default_factory=list)
    reads: list[int] = field(default_factory=list)
    scans: list[tuple[int, str, bool]] = field(default_factory=list)
    timers: list[tuple[int, int]] = field(default_factory=list)
    answers: list[tuple[int, bool]] = field(default_factory=list)
    snapshots: int = 0
    offers: list[Snapshot] = field(default_factory=list)
    inserts: list[tuple[int, str]] = field(default_factory=list)
    activated: list[int] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)
    withdrawn: int = 0
    copies: list[Copied] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    gate: tuple[int, int | None] | None = None

    def look_up_address(self, serial: int, window: WindowLike) -> None:
        self.lookups.append((serial, window))

    def read_text(self, serial: int) -> None:
        self.reads.append(serial)

    def scan(self, serial: int, text: str, from_case_system: bool) -> None:
        self.scans.append((serial, text, from_case_system))

    def call_after(self, milliseconds: int, token: int) -> None:
        self.timers.append((milliseconds, token))

    def let_through(self, window_serial: int, clipboard_serial: int | None) -> None:
        self.gate = (window_serial, clipboard_serial)

    def ask_first(self) -> None:
        self.gate = None

    def answer(self, press: int, let_pass: bool) -> None:
        self.answers.append((press, let_pass))

    def take_snapshot(self) -> None:
        self.snapshots += 1

    def offer(self, content: Snapshot) -> None:
        self.offers.append(content)

    def insert(self, window_id: int, chord: str) -> None:
        self.inserts.append((window_id, chord))

    def activate(self, window_id: int, time: int) -> None:
        self.activated.append(window_id)

    def ask(self, question: Question) -> None:
        self.asked.append(question)

    def withdraw(self) -> None:
        self.withdrawn += 1

    def copied(self, copied: Copied) -> None:
        self.copies.append(copied)

    def decided(self, decision: Decision) -> None:
        self.decisions.append(decision)

    def notify(self, notice: Notice, tool: str) -> None:
        self.notices.append(notice)

    def changed(self) -> None:
        """The tray is drawn elsewhere."""


class Scene:
    """A desktop around a guard: things happen to it in the order of the calls."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.port = FakePort()
        self.guard = Guard(self.port, settings or Settings())
        self.window_serial = self.clipboard_serial = self.presses = 0

    def go_to(
        self, window: FakeWindow | None, address: str | None = "https://chatgpt.com/", answer: bool = True
    ) -> None:
        self.window_serial += 1
        self.guard.window_changed(self.window_serial, window)
        if answer and self.port.lookups and self.port.lookups[-1][0] == self.window_serial:
            self.guard.address_found(self.window_serial, address)

    def copy(self, text: str, result: ScanResult | None = CLEAN, own: bool = False, pid: int | None = None) -> None:
        """`result` None: the scanner has not answered yet."""
        self.read_as(TextRead(ReadState.TEXT, text), own, pid)
        if result is not None:
            self.guard.scanned(self.clipboard_serial, result)

    def read_as(self, read: TextRead, own: bool = False, pid: int | None = None) -> None:
        self.clipboard_serial += 1
        self.guard.clipboard_changed(self.clipboard_serial, own, pid)
        self.guard.text_read(self.clipboard_serial, read)

    def press(self, address: str | None = "https://chatgpt.com/", chord: str = "Ctrl+V") -> None:
        """A paste key that was not let through by the gate; a look-up that follows is answered."""
        self.presses += 1
        before = len(self.port.lookups)
        self.guard.paste_pressed(self.presses, chord, 1000 + self.presses)
        if len(self.port.lookups) > before:
            self.guard.address_found(self.window_serial, address)

    def timer(self, milliseconds: int) -> None:
        """The newest timer of that length runs out."""
        token = next(token for length, token in reversed(self.port.timers) if length == milliseconds)
        self.guard.time_passed(token)

    @property
    def answer(self) -> bool | None:
        """What the last press was answered with; None while it is held."""
        return next((passed for press, passed in self.port.answers if press == self.presses), None)

    def own_offer_arrives(self) -> None:
        """What was offered last is on the clipboard: its owner's notice, the reading and the scan."""
        content = self.port.offers[-1]
        self.guard.offered(True)
        self.copy(content.text or "", CLEAN if CPR not in (content.text or "") else FOUND, own=True)


def original() -> Snapshot:
    return Snapshot(text_formats(SENSITIVE, f"<b>{SENSITIVE}</b>"))
