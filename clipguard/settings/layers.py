"""Values of settings from several sources, put over each other: which one counts, and where it comes from.

The order, strongest first: the organisation's policy for the machine, its policy for the user, the user's file, the guideline, the
default. What a policy sets is locked. A policy's value that cannot be used is not passed over in silence, for that would open what
IT meant to close: the stricter of the default and of the last value that could be used holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

from .codec import from_toml, to_toml
from .declaration import Settings, declared
from .types import Action, AiWindow, InvalidValueError, Origin, Strictness, Trust, Words

_DEFAULTS = Settings()


@dataclass(frozen=True, slots=True)
class Layer:
    """One source. `values` are as TOML has them, by the settings' names; `where` tells people which source it is.

    A policy that must not be used has no `values`, and `refused` says why; what it set last then holds where that is stricter.
    """

    origin: Origin
    values: Mapping[str, Any]
    where: str
    refused: Words | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is in force.

    `origins` has an entry for every key: the name of a setting, or of an entry of a table, such as `rules.personal-data`.
    `problems` tells, for people, what could not be used; `policy_problems` are those among them that are about a policy. `base` is what
    would be in force without the user's file. `good` is what policies set that could be used, as TOML has it, by key.
    """

    settings: Settings
    problems: tuple[Words, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    base: Settings = _DEFAULTS
    policy_problems: tuple[Words, ...] = ()
    good: Mapping[str, Any] = field(default_factory=dict)

    def is_locked(self, key: str) -> bool:
        """Whether the organisation has set what `key` names; a whole table is locked when all of its entries are."""
        return self.origins.get(key, Origin.DEFAULT).is_policy or (
            isinstance(getattr(_DEFAULTS, key, None), Mapping) and all(map(self.is_locked, keys_of(key)))
        )

    @property
    def has_policy(self) -> bool:
        return any(origin.is_policy for origin in self.origins.values())


def keys_of(name: str) -> list[str]:
    """The keys of a setting: its name, or one for each entry of a table."""
    default = getattr(_DEFAULTS, name)
    return [f"{name}.{entry}" for entry in default] if isinstance(default, Mapping) else [name]


def all_keys() -> list[str]:
    """The keys of all settings, in the order of the declaration."""
    return [key for each in fields(Settings) for key in keys_of(each.name)]


def value_of(settings: Settings, key: str) -> Any:
    """The value that `key` names. Raises AttributeError or KeyError when there is none."""
    name, _, entry = key.partition(".")
    value = getattr(settings, name)
    return value[entry] if entry else value


def resolve(layers: Sequence[Layer], last_good: Mapping[str, Any] = MappingProxyType({})) -> Loaded:
    """What the layers, weakest first, make together. `last_good` is the `good` of an earlier time."""
    values = {key: value_of(_DEFAULTS, key) for key in all_keys()}
    below_user = dict(values)
    origins = dict.fromkeys(values, Origin.DEFAULT)
    problems: list[Words] = []
    of_policy: list[Words] = []
    good: dict[str, Any] = {}
    for layer in layers:
        is_policy = layer.origin.is_policy
        said = of_policy if is_policy else problems
        if layer.refused is not None:
            said.append(layer.refused)
            wrong = list(last_good)
            found: dict[str, Any] = {}
        else:
            found, wrong = _read(layer, said)
        for key, value in found.items():
            values[key], origins[key] = value, layer.origin
            if layer.origin is not Origin.USER:
                below_user[key] = value
            if is_policy:
                good[key] = _as_toml(key, value)
        for key in wrong if is_policy else ():
            held = _last(key, last_good)
            values[key] = below_user[key] = stricter(key, value_of(_DEFAULTS, key), held)
            origins[key] = layer.origin
            if key in last_good:
                good[key] = last_good[key]
    return Loaded(
        _settings(values),
        (*of_policy, *problems),
        MappingProxyType(origins),
        _settings(below_user),
        tuple(of_policy),
        MappingProxyType(good),
    )


def _read(layer: Layer, said: list[Words]) -> tuple[dict[str, Any], list[str]]:
    """The values of a layer that can be used, by key, and the keys of those that cannot."""
    found: dict[str, Any] = {}
    wrong: list[str] = []
    known = {each.name for each in fields(Settings)}
    for name, raw in layer.values.items():
        if name not in known:
            said.append(
                Words(
                    f"{layer.where}: »{name}« er ikke en indstilling og bliver ikke brugt.",
                    f"{layer.where}: “{name}” is not a setting and is not used.",
                )
            )
        elif layer.origin.is_policy and not declared(name).lockable:
            said.append(
                Words(
                    f"{layer.where}: »{name}« kan ikke låses og bliver ikke brugt.",
                    f"{layer.where}: “{name}” cannot be locked and is not used.",
                )
            )
        else:
            _read_one(layer, name, raw, said, found, wrong)
    return found, wrong


def _read_one(layer: Layer, name: str, raw: Any, said: list[Words], found: dict[str, Any], wrong: list[str]) -> None:
    is_table = isinstance(getattr(_DEFAULTS, name), Mapping)
    try:
        value = from_toml(name, raw, _partly(layer, name, said))
    except InvalidValueError as error:
        rest = ("Standarden bruges.", "The default is used.")
        if layer.origin.is_policy:
            rest = (
                "Den strengeste af standarden og den sidste brugbare værdi gælder.",
                "The stricter of the default and of the last usable value holds.",
            )
        said.append(
            Words(
                f"{layer.where}: værdien af »{name}« kan ikke bruges ({error.words.da}). {rest[0]}",
                f"{layer.where}: the value of “{name}” cannot be used ({error.words.en}). {rest[1]}",
            )
        )
        wrong += keys_of(name)
        return
    if not is_table:
        found[name] = value
        return
    for entry in raw:
        key = f"{name}.{entry}"
        if entry in value and raw[entry] == value[entry]:
            found[key] = value[entry]
        elif entry in value:
            wrong.append(key)


def _partly(layer: Layer, name: str, said: list[Words]) -> Callable[[InvalidValueError], None]:
    return lambda error: said.append(
        Words(
            f"{layer.where}: noget i »{name}« kan ikke bruges ({error.words.da}). Resten bruges.",
            f"{layer.where}: something in “{name}” cannot be used ({error.words.en}). The rest is used.",
        )
    )


def _settings(values: Mapping[str, Any]) -> Settings:
    made: dict[str, Any] = {}
    for each in fields(Settings):
        default = getattr(_DEFAULTS, each.name)
        if isinstance(default, Mapping):
            made[each.name] = MappingProxyType({entry: values[f"{each.name}.{entry}"] for entry in default})
        else:
            made[each.name] = values[each.name]
    return Settings(**made)


def _as_toml(key: str, value: Any) -> Any:
    name, _, entry = key.partition(".")
    return str(value) if entry else to_toml(name, value)


def _last(key: str, last_good: Mapping[str, Any]) -> Any:
    """The last value that could be used; the default where there is none, or where it cannot be used any more."""
    default = value_of(_DEFAULTS, key)
    if key not in last_good:
        return default
    name, _, entry = key.partition(".")
    try:
        value = from_toml(name, {entry: last_good[key]} if entry else last_good[key], lambda _error: None)
    except InvalidValueError:
        return default
    return value[entry] if entry else value


def stricter(key: str, a: Any, b: Any) -> Any:
    """The one of two values that guards more; of lists that guard by being longer, or shorter, what is in either, or in both.

    Where no order is declared it is `b`.
    """
    if isinstance(a, Action) and isinstance(b, Action):
        return max(a, b, key=lambda action: action.rank)
    order = declared(key.partition(".")[0]).stricter
    if order is Strictness.NONE:
        return b
    if isinstance(a, tuple):
        if a and isinstance(a[0], AiWindow):
            return tuple(_all_windows(a, b))
        return tuple(dict.fromkeys((*a, *b))) if order is Strictness.HIGHER else tuple(each for each in a if each in b)
    return max(a, b) if order is Strictness.HIGHER else min(a, b)


def _all_windows(a: tuple[AiWindow, ...], b: tuple[AiWindow, ...]) -> Iterator[AiWindow]:
    """All AI windows of both; one that either takes for external is."""
    by_name = {window.name: window for window in a}
    for window in b:
        before = by_name.get(window.name)
        if before is None or window.trust is Trust.EXTERNAL:
            by_name[window.name] = window
    yield from by_name.values()


__all__ = ["Layer", "Loaded", "all_keys", "keys_of", "resolve", "stricter", "value_of"]
