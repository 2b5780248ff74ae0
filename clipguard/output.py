"""What an employee does with text copied out of an AI window: label it, put the names in again, undo either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import escape

from clipguard.clipboard import Clipboard, Snapshot, text_formats
from clipguard.guard import Copied
from clipguard.redaction import Vault
from clipguard.settings import Settings, language_of
from clipguard.stamp import stamp_content
from clipguard.ui.models import OutputResult


@dataclass
class OutputActions:
    """Works on whatever the clipboard holds at the moment. `post` runs a callable in the caller's thread."""

    clipboard: Clipboard
    vault: Callable[[], Vault]
    settings: Callable[[], Settings]
    post: Callable[[Callable[[], None]], None]
    done: Callable[[OutputResult], None]
    copied: Copied | None = None  # the last copy out of an AI window: tells which tool a text came from
    _before: Snapshot | None = None

    def stamp(self) -> None:
        """Puts the mark on the clipboard's text, plain and HTML."""
        self._change(self._stamped)

    def restore(self) -> None:
        """Puts the originals of placeholders back in."""
        self._change(self._restored)

    def undo(self) -> None:
        """Puts back what was on the clipboard before the last `stamp` or `restore`."""
        if self._before is None:
            self.done(OutputResult.NOTHING_TO_UNDO)
            return
        self._offer(self._before, OutputResult.UNDONE, None)

    def _change(self, change: Callable[[str, str | None], tuple[Snapshot | None, OutputResult]]) -> None:
        def taken(snapshot: Snapshot) -> None:
            text = snapshot.text
            if text is None or not text.strip():
                self.done(OutputResult.NO_TEXT)
                return
            content, result = change(text, snapshot.html)
            if content is None:
                self.done(result)
                return
            self._offer(content, result, snapshot)

        self.clipboard.snapshot(lambda snapshot: self.post(lambda: taken(snapshot)))

    def _offer(self, content: Snapshot, result: OutputResult, before: Snapshot | None) -> None:
        def offered(worked: bool) -> None:
            if worked:
                self._before = before
            self.done(result if worked else OutputResult.FAILED)

        self.clipboard.offer(content, lambda worked: self.post(lambda: offered(worked)))

    def _stamped(self, text: str, html: str | None) -> tuple[Snapshot | None, OutputResult]:
        settings = self.settings()
        copied = self.copied
        # The clipboard may hold something else by now, of which nothing is known.
        known = copied is not None and text.strip() in (copied.text.strip(), self.vault().restore(copied.text).strip())
        stamped = stamp_content(
            text,
            html,
            settings,
            tool=copied.tool.name if copied is not None and known else "",
            day=date.today(),
            default=language_of(settings.language),
        )
        if not stamped.changed:
            return None, OutputResult.STAMPED_ALREADY
        return Snapshot(text_formats(stamped.text, stamped.html)), OutputResult.STAMPED

    def _restored(self, text: str, html: str | None) -> tuple[Snapshot | None, OutputResult]:
        vault = self.vault()
        if not vault.knows(text):
            return None, OutputResult.NOTHING_TO_RESTORE
        restored_html = None if html is None else vault.restore(html, escape)
        return Snapshot(text_formats(vault.restore(text), restored_html)), OutputResult.RESTORED
