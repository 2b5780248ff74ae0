"""What is made from the declaration of settings for people outside the program: the templates of Group Policy and Intune, the
registry's example, the JSON schema and the reference. `assets/policy/` has them as files; a test fails when one is stale.
"""

from __future__ import annotations

from .all import KINDS, every_product, templates

__all__ = ["KINDS", "every_product", "templates"]
