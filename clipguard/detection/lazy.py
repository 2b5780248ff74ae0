"""An attribute that is computed when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class lazy(Generic[_T]):
    """`functools.cached_property` without its lock, which Python before 3.12 takes for each value, a microsecond at a
    time: a page belongs to one thread."""

    def __init__(self, compute: Callable[[Any], _T]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, owner: Any, kind: type | None = None) -> _T:
        # Only called while the owner has no value of its own under the name.
        value: _T = self._compute(owner)
        owner.__dict__[self._name] = value
        return value
