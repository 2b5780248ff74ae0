"""What an employee has called “not personal”: remembered, so that it is not asked about again, and never in clear.

Decision: an entry is the first three bytes of HMAC-SHA-256 (RFC 2104, FIPS 198-1) over the kind of finding and its text, under a salt
of 32 random bytes that is made once for each user. Whoever gets the file gets the salt with it, and can try texts out. But three
bytes have 2^24 = 16,777,216 values, so that trying out proves little: of the 10^10 numbers with ten digits about 600 fit each
entry, and still about 22 of the 3.65 × 10^8 that begin with a date as a CPR number does; of the 10^8 phone numbers 6, of names, e-mail
addresses and sentences without number. Nor does an entry tell which kind it is of. The price: with n entries some other text is
left out by accident with a chance of n in 16,777,216. At most `MOST` are kept, so that is 1 in 16,777 at worst, and 1 in
335,544 with fifty. What weighs most is never left out at all (`NEVER`, and whatever the organisation blocks).

What this does not hide: who suspects one certain text can find it confirmed, with that chance of an error.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
import re
import secrets
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import platformdirs

from clipguard.detection import Entity, Finding
from clipguard.settings import ENTITIES, RuleId

log = logging.getLogger(__name__)

NEVER = frozenset({Entity.DK_CPR_NUMBER, Entity.CREDIT_CARD, Entity.IBAN_CODE, Entity.SECRET})
"""Kinds that cannot be called “not personal”: their form alone says what they are."""
MOST = 1_000
"""The most entries that are kept, in number; the oldest ones go first."""
FILE_NAME = "exceptions.json"

_SALT, _ENTRY = 32, 3  # bytes
_GAPS = re.compile(r"[\s\-\u00ad\u2010-\u2015\u2212]+")


def exceptions_path() -> Path:
    """The file in the user's folder for state (XDG_STATE_HOME, %LOCALAPPDATA%)."""
    return Path(platformdirs.user_state_dir("clipguard", appauthor=False)) / FILE_NAME


def may_be_excepted(entity: Entity) -> bool:
    """Whether findings of that kind can be called “not personal”: those under the rule on personal data, but `NEVER`."""
    return entity not in NEVER and ENTITIES[entity].rule is RuleId.PERSONAL_DATA


def normalised(text: str) -> str:
    """What ways of writing the same have in common: case does not matter, and a run of white space and hyphens is one space."""
    return _GAPS.sub(" ", unicodedata.normalize("NFC", text).casefold()).strip()


class Exceptions:
    """The exceptions of one user, in memory and in a file.

    Format of the file: a JSON object (RFC 8259) with `salt`, 64 hexadecimal digits, and `entries`, six for each, oldest first. One that
    cannot be read counts as none: then what was called “not personal” is asked about once more. With `path` None nothing is written.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._salt = b""
        self._entries: dict[bytes, None] = {}  # in the order in which they came
        self.version = 0
        """Another number after every change."""
        if path is not None:
            self._read(path)

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"<Exceptions: {len(self)}>"

    def covers(self, entity: Entity, text: str) -> bool:
        """Whether that text was called “not personal” as a finding of that kind."""
        return bool(self._entries) and may_be_excepted(entity) and self._entry(entity, text) in self._entries

    def among(self, text: str, findings: Iterable[Finding]) -> frozenset[Finding]:
        """Those of the findings in `text` that were called “not personal”."""
        if not self._entries:
            return frozenset()
        return frozenset(each for each in findings if self.covers(each.entity, text[each.start : each.end]))

    def add(self, entity: Entity, text: str) -> None:
        """Remembers that text. Raises ValueError for a kind that cannot be excepted, and OSError when it cannot be written; in memory it
        is remembered even then."""
        if not may_be_excepted(entity):
            raise ValueError(f"{entity} cannot be excepted")
        if not self._salt:
            self._salt = secrets.token_bytes(_SALT)
        entry = self._entry(entity, text)
        self._entries.pop(entry, None)
        self._entries[entry] = None
        while len(self._entries) > MOST:
            del self._entries[next(iter(self._entries))]
        self.version += 1
        if self._path is not None:
            self._write(self._path)

    def forget_all(self) -> None:
        """Forgets everything, the salt too. Raises OSError when the file cannot be removed; in memory it is forgotten even then."""
        self._salt = b""
        self._entries.clear()
        self.version += 1
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def _entry(self, entity: Entity, text: str) -> bytes:
        said = f"{entity.value}\0{normalised(text)}".encode("utf-8", "surrogatepass")
        return hmac.digest(self._salt, said, "sha256")[:_ENTRY]

    def _read(self, path: Path) -> None:
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            salt = bytes.fromhex(data["salt"])
            entries = [bytes.fromhex(each) for each in data["entries"]]
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            log.warning("what was called “not personal” cannot be read: %s", type(error).__name__)
            return
        if len(salt) != _SALT or any(len(each) != _ENTRY for each in entries):
            log.warning("what was called “not personal” cannot be read: not in the file's format")
            return
        self._salt, self._entries = salt, dict.fromkeys(entries[-MOST:])

    def _write(self, path: Path) -> None:
        """In one step, and for the user's eyes only: a reader sees the old file or the new one."""
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = path.with_suffix(".new")
        new.unlink(missing_ok=True)  # one that a crash left behind could have another mode
        content = {"salt": self._salt.hex(), "entries": [each.hex() for each in self._entries]}
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)


__all__ = ["FILE_NAME", "MOST", "NEVER", "Exceptions", "exceptions_path", "may_be_excepted", "normalised"]
