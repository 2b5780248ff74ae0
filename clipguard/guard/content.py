"""What is on the clipboard, as far as it has been read and scanned."""

from __future__ import annotations

from dataclasses import dataclass, field

from clipguard.clipboard import ReadState, TextRead
from clipguard.detection import Finding, ScanResult
from clipguard.rules import Exceptions, Verdict, judge
from clipguard.settings import Settings, Trust

from .types import Port

_SCANNED = (ReadState.TEXT, ReadState.TOO_LARGE)


@dataclass
class Content:
    """`read` and `result` are None while they are on their way.

    `from_case_system` is whether the text was copied out of one, None while that is not known: the scan waits for it.
    The same text stays a case system's whoever puts it back: a clipboard manager, or this program after an insertion.
    """

    port: Port
    exceptions: Exceptions = field(default_factory=Exceptions)
    serial: int = 0
    read: TextRead | None = None
    result: ScanResult | None = None
    from_case_system: bool | None = False
    _case_text: int | None = None  # the hash of the last text out of a case system: nothing of it is kept
    _excepted: tuple[ScanResult, int, frozenset[Finding]] | None = None  # the last answer, and what it was of

    @property
    def text(self) -> str:
        return "" if self.read is None else self.read.text

    def change(self, serial: int, from_case_system: bool | None) -> None:
        self.serial = serial
        self.from_case_system = from_case_system
        self.read_again()

    def comes_from(self, case_system: bool) -> None:
        """Where the content was copied is known now."""
        if self.from_case_system is None:
            self.from_case_system = case_system
            if self._waits_for_scan:
                self._scan()

    def read_again(self) -> None:
        self.read = self.result = None
        self.port.read_text(self.serial)

    def text_read(self, serial: int, read: TextRead) -> bool:
        """Whether this was the reading that is waited for; a text is then on its way to the scanner."""
        if serial != self.serial or self.read is not None:
            return False
        self.read = read
        match read.state:
            case ReadState.EMPTY | ReadState.OTHER:
                self.result = ScanResult()
            case ReadState.UNANSWERED:
                self.result = ScanResult(unchecked=True)
            case ReadState.TEXT | ReadState.TOO_LARGE:
                if self.from_case_system is not None:
                    self._scan()
        return True

    def scan_again(self) -> None:
        """What is looked for has changed."""
        if self.read is not None and self.read.state in _SCANNED and self.from_case_system is not None:
            self.result = None
            self._scan()

    @property
    def _waits_for_scan(self) -> bool:
        return self.read is not None and self.read.state in _SCANNED and self.result is None

    def _scan(self) -> None:
        text = hash(self.text)
        if self.from_case_system:
            self._case_text = text
        self.port.scan(self.serial, self.text, text == self._case_text)

    def scanned(self, serial: int, result: ScanResult) -> bool:
        """Whether this was the result that is waited for."""
        # The answer to a later request replaces that to an earlier one.
        if serial != self.serial or self.read is None or self.read.state not in _SCANNED:
            return False
        if self.read.state is ReadState.TOO_LARGE:
            result = ScanResult(result.findings, unchecked=True, elapsed_ms=result.elapsed_ms)
        self.result = result
        return True

    def verdict(self, settings: Settings, trust: Trust) -> Verdict | None:
        """None while the content is not known yet."""
        return (
            None if self.result is None else judge(self.result, settings, trust, self._called_not_personal(self.result))
        )

    def _called_not_personal(self, result: ScanResult) -> frozenset[Finding]:
        # Asked with every event, and a long text has thousands of findings.
        version = self.exceptions.version
        if self._excepted is None or self._excepted[0] is not result or self._excepted[1] != version:
            self._excepted = (result, version, self.exceptions.among(self.text, result.findings))
        return self._excepted[2]
