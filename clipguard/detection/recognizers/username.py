"""Logins and employee ids: a short code that the text says to be one.

Danish municipalities make them of initials or parts of the name with digits (`abc123`, `b0x412`), Windows writes
`DOMAIN\\user` and `C:\\Users\\user`, Unix `/home/user`; MitID's user id is of 5 to 48 signs of one's own choice, UNI-Login
of four letters and four signs, with the words around them the only thing that tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .word_index import first_words, starts

# What follows has to be all of the word, and neither a path, a call nor an address.
_END = r"(?![\w@\\/(\[=]|[.-]\w|:[\w/])"
# Initials or parts of a name, with digits; what people who choose for themselves take.
_CODE = (
    r"(?=[\w.-]{0,12}\d)(?:[^\W\d_]{1,12}[-_.]?\d{1,6}(?:[^\W\d_]{1,4}\d{0,3})?|\d{1,2}[^\W\d_]{2,6}\d{0,4}|[^\W\d_][\w.-]{3,22})"
    + _END
)
_NUMBER = r"(?:[^\W\d_]{0,3}[- ]?\d{3,8}(?:-[a-z])?|" + _CODE + ")" + _END
_WORD = r"[^\W\d_][\w.-]{1,30}\w" + _END
_SHORT = r"[a-zæøå]{3,8}(?=[.,;)\n]|\s*\Z)"
_JOINED = r"[a-zæøå]{1,12}[-_.][a-zæøå0-9_.-]{1,18}" + _END
_LINK = r"(?:[ \t]*[:=#][ \t]*|[ \t]+(?:er|is|var|was|hedder|lyder|bliver|som|as)[ \t]+|[ \t]+)[\"'“”«»(]?"
_COLON = r"(?:\"?[ \t]*[:=][ \t]*|[ \t]+(?:er|is|var|was|hedder|lyder)[ \t]+(?:nu |stadig |altså |now )?)[\"'“”«»(]?"
_NR = r"[ -]?(?:nr|nummer|nummeret|numre|numrene|no|number|numbers|id|ids|ident|kode)\b\.?"
_LOGIN_NAME = r"(?:bruger[ -]?(?:navn(?:et)?|id|ident|kode)|user[ -]?(?:name|id)|log ?[io]n[ -]?(?:navn(?:et)?|name|id)|uni-?login|unilogin|mitid[ -]?(?:bruger)?[ -]?(?:id|navn)?|nemid[ -]?bruger(?:[ -]?id)?|teams-?id|samaccountname|upn|ad-?konto|kmd-?(?:id|ident|bruger)|agent-?id|ident(?:en)?|skolelogin)"

_Label = tuple[str, str, float, tuple[str, ...]]
LABELS: tuple[_Label, ...] = (
    # Label in lower case, form of what follows, score, what the label begins with.
    (_LOGIN_NAME + _LINK, _CODE, 0.85, ("bruger", "user", "log", "uni", "mitid", "nemid", "teams", "samaccountname", "upn", "ad-", "kmd", "agent", "ident", "skolelogin")),
    # With a colon or verb any word is one; without, a short word that ends the clause.
    (_LOGIN_NAME + _COLON, _WORD, 0.8, ("bruger", "user", "log", "uni", "mitid", "nemid", "teams", "samaccountname", "upn", "ident", "skolelogin")),
    (r"(?:brugernavn(?:et)?|username|user ?id|log ?in|logon)[ \t]+", _SHORT, 0.75, ("brugernavn", "user", "login", "logon", "log in")),
    (r"log ?[io]n[ \t]*:[ \t]*", _WORD, 0.75, ("login", "logon", "log in")),
    # Of a person's number in the house.
    (r"(?:medarbejder|medarb\.?|employee|staff|personnel|payroll|ansættelses|ansat|tjeneste|tj\.?|løn|worker|badge|student|studie|elev|studerende)(?:ens|ns|s)?" + _NR + r"(?:[ \t]*[:#=][ \t]*|[ \t]+(?:er|is)[ \t]+|[ \t]*)[\"'(]?", _NUMBER, 0.85,
     ("medarb", "employee", "staff ", "personnel", "payroll", "ansættelsesn", "ansættelses-", "ansatn", "ansat n", "tjenesten", "tjeneste-", "tj.", "lønn", "løn-", "løn n", "worker", "badge", "student", "studien", "elevn", "elev-", "elev n", "studerende")),
    (r"medarbejder(?:en)?[ \t]+", r"[a-z]{0,2}\d{4,8}" + _END, 0.7, ("medarbejder",)),
    (r"(?:student|studerende|elev)(?:en)?[ \t]+", r"[a-z]\d{5,6}" + _END, 0.75, ("student", "studerende", "elev")),
    # An account, user or profile that looks like one.
    (r"(?:bruger(?:en|s|ens)?|user|account|konto(?:en)?|profil(?:en)?|mitid|teams|adgang(?:en)?|log ?[io]n|aula|windows|citrix|vpn|nexus|kmd|sbsys|outlook)" + _LINK, r"(?=[\w-]{4})(?=[\w-]*\d)[^\W\d_]{1,10}[-_]?\d{1,6}[^\W\d_]{0,4}\d{0,3}" + _END, 0.8,
     ("bruger", "user", "account", "konto", "profil", "mitid", "teams", "adgang", "log", "aula", "windows", "citrix", "vpn", "nexus", "kmd", "sbsys", "outlook")),
    (r"(?:bruger(?:en)?|user|account|konto(?:en)?|mitid|teams|log ?[io]n)[ \t]*(?:[:=][ \t]*|(?:er|is|hedder)[ \t]+)[\"'(]?", _JOINED, 0.75, ("bruger", "user", "account", "konto", "mitid", "teams", "log")),
    (r"(?:mit|hans|hendes|sit|min|my|his|her|their|dit) (?:gamle |nye |old |new )?(?:brugernavn|login|username|user ?id|initialer|user|ident|bruger)(?: er| is| var| was| hedder)?[: ]+", r"[^\W\d_][\w.-]{2,20}" + _END, 0.75,
     ("mit ", "hans ", "hendes ", "sit ", "min ", "my ", "his ", "her ", "their ")),
    (r"(?:log(?:ge[rt]?|get|ged|ging)?[ \t-]?(?:på|ind|in|on)|sign(?:ed)? in|logged in|logged on|logon)[ \t](?:via \w+ )?(?:som|med|as|with)[ \t](?:bruger(?:en|navn)? |user(?:name)? )?[\"'(]?", r"(?:" + _CODE + "|" + _JOINED + "|" + _SHORT + ")", 0.8, ("log", "sign", "logged")),
    (r"initialer(?:ne)?(?:[ \t]*[:=][ \t]*|[ \t]+er[ \t]+)", r"[a-zæøå]{2,5}\d{0,3}" + _END, 0.65, ("initialer",)),
    (r"initialer(?:ne)?[ \t]+", r"(?-i:[A-ZÆØÅ]{2,5})" + _END, 0.65, ("initialer",)),
    (r"(?:" + _LOGIN_NAME + r"|log ?in|bruger(?:en)?|user)[ \t]*\([\"']?", r"[^\W\d_][\w.-]{2,20}(?=\))", 0.75, ("bruger", "user", "log", "uni", "mitid", "ident")),
    (r"postkasse(?:n)? (?:for|til) ", _CODE, 0.7, ("postkasse",)),
    # Logs.
    (r"(?:accepted|failed) (?:password|publickey|keyboard-interactive/pam) for (?:invalid user )?", r"[a-z][\w.-]{2,30}", 0.85, ("accepted", "failed")),
    (r"(?:session (?:opened|closed) for user|invalid user|disconnected from (?:authenticating )?user|su: \(to \w+\)|authentication failure for|account locked(?: out)?:?|user account)[ ]", r"[a-z][\w.-]{2,30}", 0.8, ("session", "invalid user", "disconnected", "su:", "authentication", "account", "user account")),
    (r"(?:user|usr|username|login)=\"?", r"[a-z][\w.-]{2,20}" + _END, 0.75, ("user", "usr", "login")),
    (r"sudo:[ ]+", r"[a-z][\w.-]{1,30}(?= :)", 0.8, ("sudo",)),
    (r"uid=\d+\(", r"[a-z][\w.-]{1,30}(?=\))", 0.8, ("uid",)),
    (r"(?:merged|committed|approved|reviewed|pushed|deployed|assigned|godkendt|oprettet|rettet|ændret|sagsbehandlet|redigeret|låst|slettet) (?:by|af|to)[: ]+", r"(?:[a-zæøå]{2,5}\d{1,5}|(?!the|our|all|you|him|her|hand|mail|them|alle|dig|mig|det|den|min|din|vores|hende|ham|dem|jer|fejl|en\b|et\b)[b-df-hj-np-tv-zæøå]{3,4})" + _END, 0.7,
     ("merged", "committed", "approved", "reviewed", "pushed", "deployed", "assigned", "godkendt", "oprettet", "rettet", "ændret", "sagsbehandlet", "redigeret", "låst", "slettet")),
)  # fmt: skip
_LABELS = tuple(
    (re.compile(label), re.compile(form, re.IGNORECASE), score, begins) for label, form, score, begins in LABELS
)
_FIRSTS = first_words(begin for *_, begins in LABELS for begin in begins).union(
    "brugeren brugernavn brugernavnet brugerid bruger-id bruger-navn brugers brugerens brugerident brugerkode userid username login logon loginnavn login-navn login-id loginid logger logge logget logged mitid-bruger mitid-brugernavn mitid-bruger-id "
    "mitid-id nemid-bruger uni-login unilogin teams-id kmd-id kmd-ident kmd-bruger ad-konto ad-bruger agent-id identen medarbejdernr medarbejdernummer medarbejdernummeret medarbejder-nr medarbejder-id medarbejderid medarbejder medarbejderen medarb medarbnr staff "
    "personnel payroll ansættelsesnr ansættelsesnummer ansættelses-nr ansatnr ansat tjenestenr tjenestenummer tjenestenummeret tjeneste-nr tj lønnr lønnummer lønnummeret løn-nr løn-id løn worker badge badge-id student studerende studienr studienummer studie-nr elevnr "
    "elevnummer elev elev-id eleven postkassen postkasse superbrugerens kontoen profilen adgangen signed sign assigned employee-id employee staff-id user-id user-name initialer initialerne logning loggede".split()
)
_BY_BEGIN: dict[str, list[tuple[re.Pattern[str], re.Pattern[str], float, tuple[str, ...]]]] = {}
for _label in _LABELS:
    for _begin in sorted({begin[:2] for begin in _label[3]}):
        _BY_BEGIN.setdefault(_begin, []).append(_label)

_DOMAIN = re.compile(
    r"(?<![\w\\:/.$%-])(?P<d>[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]{1,19})\\(?P<n>[A-Za-zÆØÅæøå][\w.-]{1,20}\w)(?![\w\\/(=])"
)
_HOME = re.compile(r"(?i)(?:[\\/]users[\\/]|/home/)(?P<n>[^\W_][\w.-]{1,24})(?=[\\/\s\"';:,)]|\Z)")
# `Gwendolyn Price (gpri02)`, `Nadja Obradović, naob02`.
_AFTER_NAME = re.compile(
    r"\b[A-ZÆØÅ][\w'’-]+ [A-ZÆØÅ][\w'’-]+(?: \(|, | / |/)(?P<n>[a-zæøå]{2,6}\d{1,4}|[a-zæøå]\d[a-zæøå]{2,4}\d{0,3})(?=[),;\s]|\Z)"
)
_BEFORE_NAME = re.compile(
    r"(?<![\w.@/-])(?P<n>[a-zæøå]{2,6}\d{1,4}|[a-zæøå]\d[a-zæøå]{2,4}\d{0,3})(?: \(|, )(?=[A-ZÆØÅ][\w'’-]+ [A-ZÆØÅ][\w'’-]+\b)"
)
_MORE = re.compile(r"(?:,| og| and| &|/) ?(?P<n>[^\W\d_]{1,6}\d{2,8})(?![\w@\\/]|\.\w)")
_CLOCK = re.compile(r"\d\d:\d\d:\d\d")
# `bkar (Bente Karlshøj)`, `Bente Karlshøj (bkar)`, `Ravn, Ellen (elra)`: letters alone have to be those of the name.
_FULL_NAME = r"(?P<f>[A-ZÆØÅ][\w'’-]+),? (?:[A-ZÆØÅ]\w*\.? )?(?P<l>[A-ZÆØÅ][\w'’-]+)"
_IN_BRACKETS = re.compile(r"\((?P<n>[a-zæøå]{3,8})(?:-[a-z]{2,4})?\)")
_NAME_BEFORE = re.compile(_FULL_NAME + r" $")
_NAME_IN_BRACKETS = re.compile(r"\(" + _FULL_NAME + r"\b")
_LOGIN_BEFORE = re.compile(r"(?<![\w.@/-])(?P<n>[a-zæøå]{3,8}) $")
_NO_LOGIN = re.compile(
    r"(?:uge|bilag|kap|afsnit|side|nr|pkt|sag|hus|rum|sal|lok|lokale|klasse|stue|version|ver|v|kl|trin|niveau|fase|hold|figur|tabel|note|q|kvt|maj|juni|juli|sept?|okt|nov|dec|jan|feb|mar|apr|aug|covid|blok|bus|linje|spor|bane|zone|type|model|case|del)\d+"
)
_SERVICE = re.compile(
    r"(?:svc|srv|sa|sys|app|api|bot|robot|service|tjeneste|batch|job|adm|admin|administrator|root|test|demo|guest|gæst|gaest|kalender|shared|faelles|fælles|kiosk|scan|scanner|print|printer|backup|deploy|jenkins|runner|system|postgres|mysql|oracle|sqlserver|db|www|nobody|daemon|ubuntu|debian|ec2|pi|git|ftp|sftp|anonymous|public|default|vagrant|docker|node|azureuser|integration|rpa|mailer|smtp)(?:$|[-_.\d].*)|.*[-_.](?:rw|ro|app|svc|user|bot|admin|service|job|sync|api|db|relay|prod|test|dev|robot|batch|etl)\d*$"
)
_NO_NAMES = frozenset(
    "navn navnet name username user login brugernavn bruger dit din jeg vi du admin root guest test none null true false string str xxx abc123 abcd1234 xyz123 det den de der altid ikke samme forkert forkerte ugyldig ugyldigt påkrævet låst spærret udløbet udløber the not always "
    "blev virker fejler findes mangler og eller er var med til på som fra for via har kan skal må ved hos under efter før når ind ud op ned i en et ny nyt nye gammelt adgangskode adgang password kodeord kode pin koden side siden portal portalen system systemet mail e-mail email mailadresse "
    "telefonnummer cpr cpr-nummer cprnr initialer id form forms page required missing invalid unknown field value input here and or is was to in on at from with your my his her their our only first last new old example eksempel medarbejder leder fejl fejlede failed success ok error "
    "yourself himself herself themselves myself me normalt vanligt anden gæst igen nu her straks senere desværre stadig aldrig heller endnu også bare selv alle ingen hver mitid nemid unilogin uni-login aula teams windows office office365 m365 sharepoint edge chrome wifi vpn sms app appen i18n oauth2 sso saml2 adfs hjælp support hotline tilbage forbi begge log logs "
    "oprettes oprettet slettet slettes ændres ændret nulstilles nulstillet deaktiveres deaktiveret lukkes lukket lukke åbnes aktiveres aktiv inaktiv godkendes godkendt bestilles glemt vises bruges anvendes skrives oplyses kræves sendes udleveres tildeles dette denne disse hvem hvad hvor hvordan".split()
)
_EXAMPLE = re.compile(
    r"\b(?:fx|f\.eks|eksempel\w*|eksempelvis|e\.g|for example|format\w*|består af|skabelon|placeholder|demo)\b"
)
_CONFIG = re.compile(r"(?:server|host|data source|database|jdbc|port|dsn|smtp|uri|url|endpoint)[\w .-]{0,12}[=:]|://")
_COLUMN = re.compile(
    r"^(?:(?:ad-?|windows-?|mitid-?)?bruger(?:-?navn|-?id|ident)?|login(?:-?navn|id)?|user(?:[ _-]?name|[ _-]?id)?|uid|samaccountname|upn|unilogin|uni-login|initialer|init|ident|(?:medarbejder|medarb\.?|tjeneste|løn|employee|staff)[ _-]?(?:nr\.?|nummer|id|no\.?|number))$"
)
_NAME_COLUMNS = frozenset({"navn", "name", "displayname", "fulde navn", "full name", "medarbejder", "ansat", "fornavn"})
_PEOPLE = frozenset({"medarbejder", "ansat", "employee", "sagsbehandler", "ansvarlig", "owner", "assignee", "reporter"})
_CODED = re.compile(r"[a-zæøåA-ZÆØÅ]{2,6}\d{2,5}")
_CELL = re.compile(r"[^;\t|,\n]+")


class UsernameRecognizer(Recognizer):
    """A label has to name it."""

    entity = Entity.USERNAME
    context = ("bruger", "brugernavn", "login", "medarbejdernr", "user", "initialer")

    def find(self, page: Page) -> Iterator[Hit]:
        text, lower = page.text, page.lower
        for at in starts(page, _FIRSTS):
            before = lower[at - 1 : at]
            if before.isalnum() or before in ("_", ".", "$", "\\"):
                continue
            hit = _labelled(page, at)
            if hit is not None:
                yield hit
                # `Employee numbers E20718 and E20833`.
                more = _MORE.match(text, hit.end) if any(map(str.isdigit, text[hit.start : hit.end])) else None
                if more and not _is_nobody(more["n"]):
                    yield hit._replace(start=more.start("n"), end=more.end("n"))
        if "\\" in text:
            for match in page.around(_DOMAIN, page.spots(("\\",)), 22, 24):
                if _is_domain(match["d"], match["n"]) and not _is_nobody(match["n"]):
                    yield Hit(*match.span("n"), 0.75, "username.labelled")
        if page.has(("/home/", "users/", "users\\")):
            for match in _HOME.finditer(text):
                if not _is_nobody(match["n"]):
                    yield Hit(*match.span("n"), 0.7, "username.labelled")
        if page.has_digit:
            # A login is not a number of its own: a letter is before it.
            glued = [at for at in page.number_starts if text[at - 1 : at].isalpha()]
            for pattern in (_AFTER_NAME, _BEFORE_NAME):
                for match in page.around(pattern, glued, 60, 60):
                    if not _NO_LOGIN.fullmatch(match["n"]):
                        yield Hit(*match.span("n"), 0.7, "username.labelled")
        if "(" in text:
            yield from _beside_names(page)
        cells = page.header_cells[1]
        named = "id" in cells and any(cell in _NAME_COLUMNS for cell in cells)
        if named or any(cell in _PEOPLE for cell in cells) or any(_COLUMN.search(cell) for cell in cells):
            yield from _tabled(page, named)


def _labelled(page: Page, at: int) -> Hit | None:
    """The login after the label that begins at the offset, if there is one."""
    for label, form, score, begins in _BY_BEGIN.get(page.lower[at : at + 2], ()):
        if not page.lower.startswith(begins, at):
            continue
        found = label.match(page.lower, at)
        match = form.match(page.text, found.end()) if found else None
        if found is None or match is None or _is_nobody(match[0]):
            continue
        line = page.line(at)
        if _EXAMPLE.search(page.lower, max(line.start, at - 60), min(line.end, match.end() + 20)):
            continue
        # In configuration a user is a program's, unless it is made like a person's.
        near = page.lower[max(0, line.start - 80) : min(line.end + 80, match.end() + 120)]
        logged = bool(_CLOCK.search(page.lower, line.start, at))
        if (
            "=" in found[0]
            and not logged
            and not re.fullmatch(r"[^\W\d_]{2,6}\d{1,6}", match[0])
            and _CONFIG.search(near)
        ):
            continue
        if "=" in found[0] and not logged and (match[0].isalpha() or re.fullmatch(r"[a-z_]+\.\w+", match[0])):
            continue
        return Hit(*match.span(), score, "username.labelled")
    return None


def _is_nobody(name: str) -> bool:
    """Whether the word is a service's account, a placeholder or no name at all."""
    low = name.lower().strip(".-")
    return low in _NO_NAMES or bool(_SERVICE.fullmatch(low)) or bool(_NO_LOGIN.fullmatch(low))


def _beside_names(page: Page) -> Iterator[Hit]:
    """Letters in or before brackets, with the name they are made of on the other side."""
    text = page.text
    for at in page.spots(("(",)):
        begin = max(0, at - 50)
        if text[at + 1 : at + 2].islower():
            login = _IN_BRACKETS.match(text, at)
            name = _NAME_BEFORE.search(text[begin:at]) if login else None
            start = login.start("n") if login else 0
        else:
            name = _NAME_IN_BRACKETS.match(text, at)
            login = _LOGIN_BEFORE.search(text[begin:at]) if name else None
            start = begin + login.start("n") if login else 0
        if login and name and _is_made_of(login["n"], name["f"].lower(), name["l"].lower()):
            yield Hit(start, start + len(login["n"]), 0.7, "username.labelled")


def _is_made_of(login: str, first: str, last: str) -> bool:
    """Whether the letters are the beginnings of both names, in either order."""
    return any(
        (first.startswith(login[:at]) and last.startswith(login[at:]))
        or (last.startswith(login[:at]) and first.startswith(login[at:]))
        for at in range(1, len(login))
    )


def _is_domain(domain: str, name: str) -> bool:
    """Whether `domain\\name` is an account: the domain in capitals, or a name with digits; no key of the registry."""
    if domain.lower() in ("hklm", "hkcu", "hkcr", "hku", "nt", "builtin", "app", "system", "file", "users"):
        return False
    return (domain.isupper() and not name.isupper()) or any(map(str.isdigit, name))


def _tabled(page: Page, named: bool) -> Iterator[Hit]:
    """The cells of a column of logins, but for its name; `named` tells that an `id` is a person's."""
    for match in _CELL.finditer(page.text, max(0, page.text.find("\n"))):
        value = match[0].strip(" \"'\r\n")
        if not (2 < len(value) < 25 and " " not in value and "@" not in value and value.lower() not in _NO_NAMES):
            continue
        column = page.column(match.start())
        coded = column in _PEOPLE and _CODED.fullmatch(value)
        if _COLUMN.search(column) or (named and column == "id" and value[0].isalpha()) or coded:
            start = match.start() + match[0].index(value)
            yield Hit(start, start + len(value), 0.8, "username.labelled")
