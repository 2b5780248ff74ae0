"""Snapshots of the clipboard, and holding and restoring them.

Decision: formats are kept under the names, types and bytes that their owner gave, not through Qt's `QMimeData`, which
renames and re-encodes; what an employee copied comes back byte for byte.
"""

from .types import (
    HTML_TARGET,
    TEXT_TARGETS,
    Clipboard,
    Format,
    ReadState,
    Snapshot,
    TextRead,
    decode,
    text_formats,
)

__all__ = [
    "HTML_TARGET",
    "TEXT_TARGETS",
    "Clipboard",
    "Format",
    "ReadState",
    "Snapshot",
    "TextRead",
    "decode",
    "text_formats",
]
