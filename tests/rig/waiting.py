"""Waiting for an observable state: the only place in the tests that sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

POLL_S = 0.01


def wait_until(predicate: Callable[[], T], what: str, timeout: float = 15.0) -> T:
    """The first true value of `predicate`. Fails with `what` and the last value after `timeout` seconds."""
    until = time.monotonic() + timeout
    while True:
        value = predicate()
        if value:
            return value
        if time.monotonic() > until:
            raise AssertionError(f"waited {timeout:g} s in vain until {what}; the last value was {value!r}")
        time.sleep(POLL_S)
