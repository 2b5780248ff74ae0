"""Secrets that are known by their form alone: the keys of the great services, private keys, addresses with a password.

The forms are those the issuers document so that leaked keys can be found (GitHub's "secret scanning patterns", GitLab's
"token overview", Slack's "token types", AWS IAM identifiers, Azure's "storage account keys" and "SAS", Google's API keys,
Stripe, OpenAI, Anthropic, Twilio, SendGrid, npm, PyPI, Telegram's and Discord's bot tokens). JWT is RFC 7519, PEM
RFC 7468, OpenSSH's and PuTTY's files are described with those programs, OpenPGP's armour is RFC 9580, user information
in an address RFC 3986.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from .secret_values import is_placeholder

# pattern, and what the key begins with in lower case. Matched at those places only, so none looks behind.
KEY_FORMATS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{22,255}", ("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_")),
    (r"gl(?:pat|dt|rt|ptt|soat|cbt|ft|imt|agent|oas|sa)[-_][\w-]{20,}",
     ("glpat-", "gldt-", "glrt-", "glptt-", "glsoat-", "glcbt-", "glft-", "glimt-", "glagent-", "gloas-", "glsa_")),
    (r"xox[abceoprs]-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{20,}", ("xox", "xapp-")),
    (r"(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}", ("akia", "asia", "abia", "acca")),
    (r"AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}", ("aiza", "ya29.", "gocspx-")),
    (r"sk-(?=[\w-]*\d)(?=[\w-]*[A-Z]|[0-9a-f-]{32,})(?:[a-z0-9]{2,10}-){0,3}[\w-]{20,}", ("sk-",)),
    (r"whsec_[A-Za-z0-9+/]{24,}=*", ("whsec_",)),
    (r"npm_[A-Za-z0-9]{36}|pypi-[\w-]{40,}|rubygems_[0-9a-f]{48}|dckr_pat_[\w-]{20,}", ("npm_", "pypi-", "rubygems_", "dckr_pat_")),
    (r"hf_[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{40,}|pplx-[A-Za-z0-9]{40,}|xai-[A-Za-z0-9]{60,}", ("hf_", "gsk_", "pplx-", "xai-")),
    (r"SG\.[\w-]{16,}\.[\w-]{16,}", ("sg.",)),
    (r"key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}", ("key-",)),
    (r"eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}", ("eyj",)),
    (r"(?:hvs|hvb|hvr)\.[\w-]{24,}|dop_v1_[0-9a-f]{64}|dapi[0-9a-f]{32}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",
     ("hvs.", "hvb.", "hvr.", "dop_v1_", "dapi", "shpat_", "shpca_", "shppa_", "shpss_")),
    (r"ATATT3x[\w=-]{40,}|ATCTT3x[\w=-]{40,}|lin_api_[A-Za-z0-9]{40}|ntn_[A-Za-z0-9]{40,}|figd_[\w-]{40,}|PMAK-[0-9a-f]{24}-[0-9a-f]{34}",
     ("atatt3x", "atctt3x", "lin_api_", "ntn_", "figd_", "pmak-")),
    (r"sntry[su]_[\w+/=-]{40,}|NRAK-[A-Z0-9]{27}|sbp_[0-9a-f]{40}|pul-[0-9a-f]{40}|pscale_(?:tkn|pw)_[\w.-]{32,}|AKCp[A-Za-z0-9]{60,}",
     ("sntrys_", "sntryu_", "nrak-", "sbp_", "pul-", "pscale_", "akcp")),
    (r"AGE-SECRET-KEY-1[0-9A-Z]{58}", ("age-secret-key-1",)),
)  # fmt: skip
_KEYS = {begin: re.compile(rf"(?:{pattern})(?![\w-])") for pattern, begins in KEY_FORMATS for begin in begins}
_BEGINS = tuple(sorted(_KEYS, key=len, reverse=True))
KEY_BEGINS = (*_BEGINS, *("live_", "test_", "prod_", "secret_"))
# Forms with a mark inside: pattern, the mark, and how far before it the key begins.
_MARKED = (
    # Telegram: the number of the bot, a colon, 35 signs.
    (re.compile(r"(?<![\w-])\d{8,10}:AA[\w-]{33}(?![\w-])"), ":AA", 12),
    # Azure: the secret of an application; the key of a storage account or a service bus.
    (re.compile(r"(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~-])"), "Q~", 8),
    (re.compile(r"(?<![\w+/])[A-Za-z0-9+/]{86}==(?![\w=])"), "==", 90),
    # Mailchimp: the key ends with the place of the service.
    (re.compile(r"(?<!\w)[0-9a-f]{32}-us\d{1,2}(?!\w)"), "-us", 34),
)
# Discord: the number of the bot in base 64, a time, a checksum.
_DISCORD = re.compile(r"(?<![\w.-])[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w.-])")
# Stripe's keys, and those of a service that names its own in the same way: `sk_live_…`, `kmd_prod_…`.
_LIVE_KEY = re.compile(r"(?:live|test|prod|secret)_(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9]{16,80}(?!\w)")
_LIVE = ("live_", "test_", "prod_", "secret_")
_ISSUER = re.compile(r"(?<![\w-])[A-Za-z]{2,12}_$")

_PRIVATE_KEY = re.compile(
    r"-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s\\:,.()]|-(?!----))*+"
    r"(?:-----END [A-Z0-9 ]{1,40}-----)?"
)
_PUTTY = re.compile(r"PuTTY-User-Key-File-\d:[^\n]*\n(?:[^\n]*\n){1,60}?Private-Lines: \d+\n(?:[A-Za-z0-9+/=]+\n?)+")
# The rest of a key that began in an earlier window.
_PRIVATE_KEY_END = re.compile(r"\A[A-Za-z0-9+/=\s]+-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----")
_KEY_BODY = re.compile(r"[A-Za-z0-9+/=]{4}")

# `scheme://user:password@host`; the password runs to the last @ before the host.
_ADDRESS = re.compile(r"://(?P<user>[^\s:@/'\"<>]{0,64}):(?P<n>[^\s/'\"<>`]{1,128}?)@(?=[\w\[])(?!\w+@)[\w.\[\]:-]+")
_ORACLE = re.compile(r"(?i)(?:jdbc:oracle:\w+:|sqlplus(?: -\w+)* |\bexp |\bimp )[\w$#.]{2,30}/(?P<n>[^\s/@\"']{3,64})@")
# What gives access by being in an address: a shared access signature, a key of a function, a token.
_QUERY = re.compile(
    r"[?&;](?:sig|signature|access_token|refresh_token|id_token|api[_-]?key|apikey|auth(?:_?key|_?token)?|token|code|key|secret|client_secret"
    r"|sas|subscription-key|x-amz-signature|x-amz-security-token|session(?:_?id|_?token)?)=(?P<n>[\w%+/.~=-]{12,600})",
    re.IGNORECASE,
)
_HOOK = re.compile(
    r"(?i)(?<=https)://(?=\S*hook|\S*/services/T)[\w.-]+/[\w@./-]{0,160}/(?P<n>(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,90})(?![\w-])"
)
_ADDRESS_END = re.compile(r"://[^\s\"'<>`]{1,1500}")

_DUMMY = re.compile(
    r"(?i)example|xxxx|your|dummy|placeholder|redacted|\*\*\*|\.\.\.|…|0{8}|1234567890|abcdefghij|<|>|\$\{"
)
# The token that jwt.io shows everybody.
_JWT_SAMPLE = ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI"


def is_dummy(value: str) -> bool:
    """Whether the value is made up for documentation: it says so, or has hardly any different signs."""
    return bool(_DUMMY.search(value)) or len(set(value)) < 7 or _JWT_SAMPLE in value


def is_random(value: str) -> bool:
    """Whether the value mixes letters and digits, or capitals and small letters, as no word does."""
    digits = sum(map(str.isdigit, value))
    return 0 < digits < len(value) and len(set(value)) >= min(10, len(value) // 2)


def find_forms(page: Page, heads: list[int]) -> Iterator[Hit]:
    """The secrets that need no label; `heads` are where words begin with one of `KEY_BEGINS`, and others."""
    text, lower = page.text, page.lower
    for start in heads:
        if lower.startswith(_LIVE, start):
            issuer = _ISSUER.search(text, max(0, start - 14), start)
            match = _LIVE_KEY.match(text, start) if issuer else None
            if issuer and match and not is_dummy(match[0]):
                yield Hit(issuer.start(), match.end(), 0.97, "secret.key_format")
            continue
        if not lower.startswith(_BEGINS, start) or (start and (text[start - 1].isalnum() or text[start - 1] in "-_")):
            continue
        begin = next(begin for begin in _BEGINS if lower.startswith(begin, start))
        match = _KEYS[begin].match(text, start)
        if match and not is_dummy(match[0]):
            yield Hit(*match.span(), 0.98, "secret.key_format")
    for pattern, mark, before in _MARKED:
        if mark in text:
            for match in page.around(pattern, _places(text, mark), before, 120):
                if not is_dummy(match[0]):
                    yield Hit(*match.span(), 0.98, "secret.key_format")
    if page.has(("discord", "token")):
        for match in _DISCORD.finditer(text):
            if is_random(match[0]) and not is_dummy(match[0]):
                yield Hit(*match.span(), 0.95, "secret.key_format")
    yield from _private_keys(text)
    if "://" in text:
        yield from _addresses(page)
    if page.has(("jdbc:oracle", "sqlplus")):
        for match in _ORACLE.finditer(text):
            yield Hit(*match.span("n"), 0.95, "secret.connection")


def _places(text: str, cue: str) -> list[int]:
    places = []
    at = text.find(cue)
    while at >= 0:
        places.append(at)
        at = text.find(cue, at + len(cue))
    return places


def _private_keys(text: str) -> Iterator[Hit]:
    if "PRIVATE KEY" in text:
        for pattern in (_PRIVATE_KEY, _PRIVATE_KEY_END):
            for match in pattern.finditer(text):
                body = match[0].partition("KEY")[2] if pattern is _PRIVATE_KEY else match[0]
                body = body.replace("BLOCK", "").partition("-----END")[0]
                if _KEY_BODY.search(body) and not is_dummy(body + "abcdefg"):
                    yield Hit(match.start(), match.start() + len(match[0].rstrip()), 1.0, "secret.private_key")
    if "PuTTY-User" in text:
        for match in _PUTTY.finditer(text):
            yield Hit(match.start(), match.start() + len(match[0].rstrip()), 1.0, "secret.private_key")


def _addresses(page: Page) -> Iterator[Hit]:
    text = page.text
    for at in _places(text, "://"):
        match = _ADDRESS.match(text, at)
        if match and not is_placeholder(match["n"]) and match["n"].lower() != match["user"].lower():
            yield Hit(*match.span("n"), 0.97, "secret.connection")
        address = _ADDRESS_END.match(text, at)
        end = address.end() if address else at
        hook = _HOOK.match(text, at, end)
        if hook and is_random(hook["n"]) and not is_dummy(hook["n"]):
            yield Hit(text.rfind("http", max(0, at - 5), at), hook.end(), 0.95, "secret.key_format")
            continue
        for query in _QUERY.finditer(text, at, end):
            if is_random(query["n"]) and not is_dummy(query["n"]) and not is_placeholder(query["n"]):
                yield Hit(*query.span("n"), 0.95, "secret.key_format")
