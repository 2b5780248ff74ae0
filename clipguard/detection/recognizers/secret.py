"""Passwords, keys and tokens: by the form that their issuer gives them, or by the label before them.

The forms are those the issuers document so that leaked keys can be found: GitHub, GitLab, Slack, AWS, Google, Stripe,
OpenAI, Anthropic, npm, SendGrid, Azure; JWT is RFC 7519, PEM RFC 7468.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

KEY_FORMATS = (
    ("GitHub", r"gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{22,255}"),
    ("GitLab", r"gl(?:pat|dt|rt|ptt)-[\w-]{20,}"),
    ("Slack", r"xox[abeoprs]-[A-Za-z0-9-]{10,}|https://hooks\.slack\.com/services/[\w/]{20,}"),
    ("AWS", r"(?:AKIA|ASIA)[A-Z0-9]{16}"),
    ("Google", r"AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}"),
    ("OpenAI, Anthropic", r"sk-(?:ant-|proj-|svcacct-)?[\w-]{20,}"),
    ("Stripe", r"[rs]k_(?:live|test)_[A-Za-z0-9]{16,}"),
    ("npm, PyPI, Hugging Face", r"npm_[A-Za-z0-9]{36}|pypi-[\w-]{40,}|hf_[A-Za-z0-9]{30,}"),
    ("SendGrid", r"SG\.[\w-]{16,}\.[\w-]{16,}"),
    ("JWT", r"eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}"),
)
_KEY_BEGINS = (
    "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat", "gldt", "glrt", "glptt", "xox", "hooks.slack", "AKIA", "ASIA",
    "AIza", "ya29", "GOCSPX", "sk-", "_live_", "_test_", "npm_", "pypi-", "hf_", "SG.", "eyJ",
)  # fmt: skip
_KEY = re.compile(r"(?<![\w-])(?:" + "|".join(pattern for _, pattern in KEY_FORMATS) + r")(?![\w-])")
_PRIVATE_KEY = re.compile(
    r"-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\:,.-]*?(?:-----END [A-Z0-9 ]{1,40}-----|\Z)"
)
# The rest of a key that began in an earlier window.
_PRIVATE_KEY_END = re.compile(r"\A[A-Za-z0-9+/=\s]+-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY-----")
_CONNECTION = re.compile(
    r"(?<![\w+.-])[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s:@/'\"]{0,64}:(?P<n>[^\s@/'\"<>{}$]{3,128})@[\w.-]+"
)
_HEADER = re.compile(
    r"(?i:\b(?:authorization|proxy-authorization)\b[\"']?\s*[:=]\s*[\"']?)?\b(?:[Bb]earer|[Bb]asic|[Tt]oken)[ \t]+"
    r"(?P<n>(?=[\w.~+/-]*\d)[\w.~+/-]{16,}=*)"
)
_ASSIGNMENT = re.compile(
    r"(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key"
    r"|client[_-]?secret|auth[_-]?key|credentials?|adgangskode|kodeord)(?:[_-]?[a-z0-9]{1,12})?[\"']?[ \t]*(?:=>|:=|=|:)[ \t]*"
    r"[\"'`]?(?P<n>[^\s\"'`,;<>]{4,200})"
)
_PROSE = re.compile(
    r"\b(?:(?:wifi|wi-fi|netværks?|admin\w*|start|engangs|dør|port|alarm|nøgle\w*|midlertidige?|nye?|gamle?)[ -]?)?"
    r"(?:password(?:et)?|adgangskode[nr]?|kodeord(?:et)?|pin-?kode[nr]?|pin|kode[nr]?|løsen(?:ord)?(?:et)?|passcode|pass|nøglen|alarmkode[nr]?|dørkode[nr]?|nøgleboks\w*|puk)\b"
    r"(?:\s+(?:til|for|på|to|i)\s+[^\n.:;,=]{2,40}?(?=\s*[:=]|\s+(?:er|is|was)\b))?"
    r"(?:\s*(?:[:=]|er\s+(?:nu\s+)?(?:sat\s+til|ændret\s+til|nulstillet\s+til)?|is(?:\s+set\s+to)?|(?:er|sat|ændret|nulstillet)\s+(?:sat\s+|ændret\s+)?til|bliver|was|:)\s*|\s+|\s*\()"
    r"[\"'“”»«(]?(?P<n>[^\s\"'“”»«]{4,64})"
)
_CUES = (
    "pass", "pwd", "secret", "token", "key", "credential", "kode", "pin", "løsen", "puk", "nøgle", "bearer", "basic",
    "authorization", "login", "logon", "log in", "brugernavn", "adgang",
)  # fmt: skip
_ASSIGNED = (
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "secret",
    "token",
    "key",
    "credential",
    "adgangskode",
    "kodeord",
)
_PAIRED = ("login", "log in", "logon", "brugernavn", "adgang", "credentials")
_CODES = ("pass", "kode", "pin", "løsen", "nøgle", "puk")
_EDGE = ".,;:!?)]}”»'\""
_PLACEHOLDER = re.compile(
    r"(?i)^(?:<.*|\[.*|\{.*|\(.*|\$.*|%.*%?|[x*•.…_#?-]+|your.*|my.*|din.*|dit.*|ditkodeord.*|min_.*|change_?me.*|example.*|eksempel.*|placeholder.*"
    r"|null|none|nil|true|false|undefined|redacted|skjult|hidden|secret|password|token|string|str|env.*|process\..*|os\..*|getenv.*"
    r"|config.*|settings.*|self\..*|args\..*|request\..*|vault.*|[\w.]+\(.*|.*\[[\"'].*|.*\.get\(.*|12345.*|todo.*|tba|n/a|0x[0-9a-f]+|abc123|foobar|user|bearer|basic)$"
)
_DIGITS_NEED = re.compile(r"(?i)\b(?:kode[nr]?|pin-?kode[nr]?|pin|puk|dørkode\w*|alarmkode\w*|nøgleboks\w*)\b")
# A user name and a password side by side: `skole21 / Regnbue77`.
_PAIR = re.compile(
    r"(?i)\b(?:log ?in|logon|log ind|brugernavn|adgang\w*|credentials)\b[^\n]{0,40}?[ :][\w.@-]{3,40} ?[/|] ?(?P<n>[^\s/|]{6,40})"
)
_CODE_IS_ELSE = re.compile(
    r"(?i)(?:fejl|status|farve|post|stats?|lande|rabat|område|branche|kilde|programmerings|http|retur|exit|error|db|kle|icd|zip|stræk|bar|qr|atc|soma|løbe|kampagne|grunddata|opgave|modul)[ -]?$"
)


def _is_code_like(value: str) -> bool:
    """Whether the value has what ordinary words have not: digits or signs among letters, or capitals inside."""
    kinds = (
        any(char.isdigit() for char in value),
        any(char.isalpha() for char in value),
        any(not char.isalnum() and char not in ".-'’/," for char in value),
        any(char.isupper() for char in value[1:]) and any(char.islower() for char in value),
    )
    return (kinds[0] and (kinds[1] or kinds[2])) or (kinds[1] and kinds[2]) or kinds[3]


class SecretRecognizer(Recognizer):
    """Known forms by themselves; anything else after a label, unless it is evidently a placeholder."""

    entity = Entity.SECRET
    context = ("password", "adgangskode", "kodeord", "kode", "pin", "token", "secret", "api key")

    def find(self, page: Page) -> Iterator[Hit]:
        text = page.text
        for match in _KEY.finditer(text) if any(begin in text for begin in _KEY_BEGINS) else ():
            yield Hit(match.start(), match.end(), 0.98, "secret.key_format")
        if "PRIVATE KEY" in text:
            for pattern in (_PRIVATE_KEY, _PRIVATE_KEY_END):
                for match in pattern.finditer(text):
                    yield Hit(match.start(), match.start() + len(match[0].rstrip()), 1.0, "secret.private_key")
        if "://" in text:
            yield from self._values(
                page.around(_CONNECTION, page.spots(("://",)), 30, 300), text, 0.97, "secret.connection"
            )
        if not page.has(_CUES):
            return
        length = len(text)  # a token may be very long
        headers = page.around(_HEADER, page.spots(("bearer", "basic", "token")), 60, length)
        yield from self._values(headers, text, 0.95, "secret.labelled")
        assignments = page.around(_ASSIGNMENT, page.spots(_ASSIGNED), 12, 300, lower=True)
        for hit in self._values(assignments, text, 0.93, "secret.labelled"):
            if _is_code_like(text[hit.start : hit.end]) or text[hit.start : hit.end].isdigit():
                yield hit
        for match in page.around(_PAIR, page.spots(_PAIRED), 2, 200):
            value = match["n"].rstrip(_EDGE)
            if _is_code_like(value) and not _PLACEHOLDER.match(value):
                yield Hit(match.start("n"), match.start("n") + len(value), 0.85, "secret.labelled")
        yield from self._prose(page)

    def _values(self, matches: Iterable[re.Match[str]], text: str, score: float, why: str) -> Iterator[Hit]:
        for match in matches:
            value = text[match.start("n") : match.end("n")]
            if not _PLACEHOLDER.match(value):
                kept = len(value.rstrip(_EDGE if why == "secret.labelled" and value[-1] != "!" else ""))
                if kept >= 3:
                    yield Hit(match.start("n"), match.start("n") + kept, score, why)

    def _prose(self, page: Page) -> Iterator[Hit]:
        """Labels in running text: what follows has to look like a password, or be digits after a word for a code."""
        for match in page.around(_PROSE, page.spots(_CODES), 40, 250, lower=True):
            value = page.text[match.start("n") : match.end("n")].rstrip(".,;:?)]}”»'\"")
            if len(value) < 4 or _PLACEHOLDER.match(value):
                continue
            label = match[0][: match.start("n") - match.start()]
            digits = value.isdigit() and len(value) <= 8
            if digits and (not _DIGITS_NEED.search(label) or _CODE_IS_ELSE.search(page.before(match.start(), 16))):
                continue
            if digits or _is_code_like(value):
                yield Hit(match.start("n"), match.start("n") + len(value), 0.88, "secret.labelled")
