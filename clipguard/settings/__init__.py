"""The one declaration of every setting, and the user's file.

Decision: rule actions are ceilings, entity actions are what happens. `rules.judge` takes the weaker of the two, so
that turning a rule off needs one change, and one entity can be stricter or weaker than its neighbours.
"""

from .declaration import DEFAULT_RULE_ACTIONS, GROUPS, Declared, Settings, declared
from .entities import DEFAULT_ENTITY_ACTIONS, ENTITIES, EntitySetting
from .types import Action, AiWindow, Language, RuleId, Trust, Words

__all__ = [
    "DEFAULT_ENTITY_ACTIONS", "DEFAULT_RULE_ACTIONS", "ENTITIES", "GROUPS", "Action", "AiWindow", "Declared",
    "EntitySetting", "Language", "RuleId", "Settings", "Trust", "Words", "declared",
]
