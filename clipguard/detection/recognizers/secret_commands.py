"""Passwords in the arguments of commands and calls, and in headers, that do not name them.

From the manuals of mysql, curl, sshpass, net and PowerShell; headers are those of RFC 6750 and RFC 7617.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from .secret_values import is_expression, is_placeholder, is_word

# Commands and headers that take a password without naming it.
# Pattern, and what it begins with.
COMMANDS = (
    (r"(?:mysql\w*|mariadb\w*|7z\w?|sqlcmd|unzip|plink|putty|pscp|bcp)\b[^\n]{0,120}? -(?:pw ?|[pP])[ ]?(?P<n>(?!\d{2,5}\b)[^\s-][^\s\"']{3,64})",
     ("mysql", "mariadb", "7z", "sqlcmd", "unzip", "plink", "putty", "pscp", "bcp")),
    (r"(?:curl|wget|rclone|lftp|smbclient)\b[^\n]{0,200}? (?:-u|-U|--user|--proxy-user)[ =]?[\"']?[\w.@\\-]{1,60}[:%](?P<n>[^\s\"']{4,80})", ("curl", "wget", "rclone", "lftp", "smbclient")),
    (r"(?<=--)(?:password|passwd|passphrase|pass|pwd|token|api-key|apikey|secret)[ =][\"']?(?P<n>[^\s\"']{4,200})", ("passw", "passphrase", "pass", "pwd", "token", "api", "secret")),
    (r"sshpass -p ?[\"']?(?P<n>[^\s\"']{4,64})", ("sshpass",)),
    (r"convertto-securestring\s+(?:-string\s+)?[\"'](?P<n>[^\"'\n]{4,80})[\"']", ("convertto-securestring",)),
    (r"identified by\s+[\"'](?P<n>[^\"'\n]{4,80})[\"']", ("identified by",)),
    (r"password\s+[\"'](?P<n>[^\"'\n]{4,80})[\"']", ("password",)),
    (r"net user \S+ (?P<n>[^\s/]{4,80})|net use (?:\w: )?\S+ (?P<m>[^\s/]{4,80}) /user|net use (?:\w: )?\S+ /user:\S+ (?P<o>[^\s/]{4,80})", ("net use",)),
    (r"auth ?= ?\([ ]?[\"'][^\"'\n]{1,60}[\"'], ?[\"'](?P<n>[^\"'\n]{4,80})[\"']", ("auth",)),
    (r"(?:login|connect|sign_?in|authenticate|networkcredential|pscredential|basicauth)\([ ]?[\"'][^\"'\n]{1,60}[\"'], ?[\"'](?P<n>[^\"'\n]{4,80})[\"']",
     ("login(", "connect(", "signin(", "sign_in(", "authenticate(", "networkcredential(", "pscredential(", "basicauth(")),
    (r"requirepass[ ]+(?P<n>\S{4,200})|wpa_passphrase=(?P<m>\S{8,63})", ("requirepass", "wpa_passphrase")),
    (r"(?:bearer|basic|token|apikey|splunk)[ \t]+(?P<n>(?=[\w.~+/-]*\d)(?=[\w.~+/-]*[a-z])[\w.~+/-]{16,2000}=*)", ("bearer", "basic", "token", "apikey", "splunk")),
    (r"(?:jsessionid|phpsessid|asp\.net_sessionid|connect\.sid|session_?id|session_?token)[\"']?[=:][ ]?[\"']?(?P<n>(?=[\w%.-]*\d)(?=[\w%.-]*[a-z])[\w%.-]{16,400})",
     ("jsessionid", "phpsessid", "asp.net_sessionid", "connect.sid", "session")),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), begins) for pattern, begins in COMMANDS)


def heads_of(page: Page, heads: list[int], cues: tuple[str, ...]) -> list[int]:
    """Which of the beginnings of words are those of the cues."""
    return [at for at in heads if page.lower.startswith(cues, at)]


def commanded(page: Page, heads: list[int]) -> Iterator[Hit]:
    """Passwords in the arguments of commands and calls, and in headers."""
    for pattern, begins in _COMPILED:
        for at in heads_of(page, heads, begins):
            match = pattern.match(page.text, at)
            if match is None:
                continue
            group = match.lastgroup or "n"
            value = match[group]
            prose = is_placeholder(value) or is_word(value) or is_expression(value)
            if not prose and not value.startswith(("-", "|", "&", "/")):
                yield Hit(*match.span(group), 0.9, "secret.labelled")
