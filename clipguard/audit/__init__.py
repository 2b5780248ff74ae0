"""Content-free events and where they go. For now: the last decision, in memory, for the tray."""

from .events import Event, Trail

__all__ = ["Event", "Trail"]
