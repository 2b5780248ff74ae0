"""What is on the clipboard, as far as it has been read and scanned."""

from __future__ import annotations

from dataclasses import dataclass

from clipguard.clipboard import ReadState, TextRead
from clipguard.detection import ScanResult
from clipguard.rules import Verdict, judge
from clipguard.settings import Settings, Trust

from .types import Port


@dataclass
class Content:
    """`read` and `result` are None while they are on their way."""

    port: Port
    serial: int = 0
    read: TextRead | None = None
    result: ScanResult | None = None

    @property
    def text(self) -> str:
        return "" if self.read is None else self.read.text

    def change(self, serial: int) -> None:
        self.serial = serial
        self.read_again()

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
                self.port.scan(serial, read.text)
        return True

    def scanned(self, serial: int, result: ScanResult) -> bool:
        """Whether this was the result that is waited for."""
        if serial != self.serial or self.read is None or self.result is not None:
            return False
        if self.read.state is ReadState.TOO_LARGE:
            result = ScanResult(result.findings, unchecked=True, elapsed_ms=result.elapsed_ms)
        self.result = result
        return True

    def verdict(self, settings: Settings, trust: Trust) -> Verdict | None:
        """None while the content is not known yet."""
        return None if self.result is None else judge(self.result, settings, trust)
