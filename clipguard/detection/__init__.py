"""Text to findings: Presidio's engine with Danish recognizers, in a process of its own.

Light: importing this loads neither Presidio nor spaCy. `clipguard.detection.engine.Engine` does.
"""

from .client import ScannerClient, ScannerState
from .local import Local
from .types import Entity, Finding, ScanResult

__all__ = ["Entity", "Finding", "Local", "ScanResult", "ScannerClient", "ScannerState"]
