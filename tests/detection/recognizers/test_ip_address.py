from __future__ import annotations

import pytest

from clipguard.detection.recognizers.ip_address import IpAddressRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("logger på fra 10.42.17.203.", ("10.42.17.203",), 0.8),
    ("klient 2a02:aa7:4602::1234", ("2a02:aa7:4602::1234",), 0.8),
    ("127.0.0.1:8080, version 10.4.2.118, 192.0.2.7, 10.0.0.0/8, ::1, 2001:db8::1, 8.8.8.8, kl. 12:30:45", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(IpAddressRecognizer(), row)
