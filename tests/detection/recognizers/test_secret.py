from __future__ import annotations

import pytest

from clipguard.detection.recognizers.secret import SecretRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("password er sat til Sommer2026!", ("Sommer2026!",), 0.85),
    ("Nøgleboks ved bagdør, kode 4417.", ("4417",), 0.85),
    ("postgresql://sagsys:h7Kp2vXq9LmZ@db01:5432/sager", ("h7Kp2vXq9LmZ",), 0.9),
    ("Bearer ghp_4fK82mQzR7tYbWc1XvN9sLpD3aEjH6uG5oIk", ("ghp_4fK82mQzR7tYbWc1XvN9sLpD3aEjH6uG5oIk",), 0.9),
    ("API_KEY='q8Zr-71xx-pP0'", ("q8Zr-71xx-pP0",), 0.9),
    ("Login til portalen er skole21 / Regnbue77", ("Regnbue77",), 0.8),
    (
        "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
        ("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",),
        1.0,
    ),
    ("API_KEY = os.environ['API_KEY']; password=<password>; PASSWORD=${PW}; pwd: xxxx", (), 0),
    ("Fejlkode 4417. Vælg en god adgangskode. Postkode 2620. password = getpass.getpass()", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(SecretRecognizer(), row)
