"""The settings in force on this machine: the user's file, the guideline's settings and the organisation's policies together."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from clipguard.desktop.policy import PolicySource, read_policies
from clipguard.settings import Layer, Loaded, Origin, Words, default_path, load
from clipguard.settings.last_good import last_good_path, load_last_good, save_last_good
from clipguard.settings.registry import KEY, from_registry

log = logging.getLogger(__name__)


@cache
def _guideline_settings() -> Mapping[str, Any]:
    from clipguard.guideline import load_guideline

    return load_guideline().settings


def layers_of(sources: Sequence[PolicySource]) -> list[Layer]:
    """The policies as layers of settings, weakest first."""
    return [
        Layer(
            Origin.MACHINE_POLICY if source.machine else Origin.USER_POLICY,
            from_registry(source.values) if source.registry else source.values,
            source.where,
            Words(*source.refused) if source.refused is not None else None,
        )
        for source in sorted(sources, key=lambda source: source.machine)
    ]


def load_configuration(
    path: Path | None = None, sources: Sequence[PolicySource] | None = None, kept: Path | None = None
) -> Loaded:
    """Reads everything anew. What can be used of the policies is kept for a day when it cannot.

    `path`, `sources` and `kept` are this machine's where they are not given. Never raises for what is in any of them.
    """
    kept = kept or last_good_path()
    sources = read_policies(KEY) if sources is None else sources
    loaded = load(path or default_path(), _guideline_settings(), layers_of(sources), load_last_good(kept))
    try:
        save_last_good(kept, loaded.good)
    except OSError as error:
        log.warning("what the policy says cannot be kept: %s", error.strerror or type(error).__name__)
    return loaded
