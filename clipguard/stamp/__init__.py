"""Content to the same content marked as AI-generated: plain text, HTML and pictures. Pure.

Source of the duty: rule 4 of the guideline, and article 50 of the AI Act (Regulation (EU) 2024/1689), in force from
2 August 2026. Decision: the mark is a paragraph at the end, in the language of the text, so that it travels wherever
the text is pasted; stamping what bears the mark already changes nothing.
"""

from .language import guess_language
from .stamp import Stamped, is_stamped, stamp_content, stamp_html, stamp_line

__all__ = ["Stamped", "guess_language", "is_stamped", "stamp_content", "stamp_html", "stamp_line"]
