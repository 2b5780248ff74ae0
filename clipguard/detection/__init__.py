"""Text to findings: Presidio's engine with Danish recognizers, in a process of its own."""

from .types import Entity, Finding, ScanResult

__all__ = ["Entity", "Finding", "ScanResult"]
