"""The one declaration of every setting, and the user's file.

Decision: rule actions are ceilings, entity actions are what happens. `rules.judge` takes the weaker of the two, so
that turning a rule off needs one change, and one entity can be stricter or weaker than its neighbours.
"""

from .codec import ai_window, validate
from .declaration import DEFAULT_RULE_ACTIONS, GROUPS, Declared, Settings, declared
from .entities import DEFAULT_ENTITY_ACTIONS, ENTITIES, EntitySetting
from .language import language_of, system_language
from .layers import Layer, Loaded, all_keys, keys_of, resolve, value_of
from .store import FILE_NAME, default_path, load, save
from .types import (
    Action,
    AiWindow,
    DefaultButton,
    Entry,
    InvalidValueError,
    Language,
    Origin,
    RuleId,
    Strictness,
    Trust,
    Words,
)

__all__ = [
    "DEFAULT_ENTITY_ACTIONS",
    "DEFAULT_RULE_ACTIONS",
    "ENTITIES",
    "FILE_NAME",
    "GROUPS",
    "Action",
    "AiWindow",
    "Declared",
    "DefaultButton",
    "EntitySetting",
    "Entry",
    "InvalidValueError",
    "Language",
    "Layer",
    "Loaded",
    "Origin",
    "RuleId",
    "Settings",
    "Strictness",
    "Trust",
    "Words",
    "ai_window",
    "all_keys",
    "declared",
    "default_path",
    "keys_of",
    "language_of",
    "load",
    "resolve",
    "save",
    "system_language",
    "validate",
    "value_of",
]
