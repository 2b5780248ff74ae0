from __future__ import annotations

import pytest

from clipguard.detection.recognizers.bank_account import BankAccountRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("til reg. 3409 konto 11928374", ("reg. 3409 konto 11928374",), 0.9),
    ("Reg.nr. 3409 kontonr. 0011928374", ("Reg.nr. 3409 kontonr. 0011928374",), 0.9),
    ("reg: 3409, kto: 11928374", ("reg: 3409, kto: 11928374",), 0.9),
    ("Reg.nr.: 3409\nKontonr.: 0011928374", ("Reg.nr.: 3409\nKontonr.: 0011928374",), 0.9),
    ("Konto: reg. 0040, kto. 0440116243", ("reg. 0040, kto. 0440116243",), 0.9),
    ("registreringsnummer 3409 og kontonummer 11928374", ("registreringsnummer 3409 og kontonummer 11928374",), 0.9),
    ("reg 3409-11928374", ("reg 3409-11928374",), 0.9),
    ("Regnr 3409 / konto 11928374", ("Regnr 3409 / konto 11928374",), 0.9),
    ("reg.nr. 3409, Danske Bank, konto 11928374", ("reg.nr. 3409, Danske Bank, konto 11928374",), 0.9),
    ("NemKonto 3409 0011928374", ("3409 0011928374",), 0.9),
    ("hans NemKonto er 3409-11928374", ("3409-11928374",), 0.9),
    ("lønkonto: 3409 11928374", ("3409 11928374",), 0.9),
    ("konto 3409 0011928374", ("3409 0011928374",), 0.9),
    ("konto 34090011928374", ("34090011928374",), 0.9),
    ("kontonr. 11928374", ("11928374",), 0.8),
    ("Kontonummer: 119 283 745", ("119 283 745",), 0.8),
    ("Boets konto til overskydende ejendomsskat: 3409-11872205", ("3409-11872205",), 0.9),
    ("Kan I sætte det ind på 9070-1625518?", ("9070-1625518",), 0.7),
    ("Feriepenge overføres til 3409 11928374", ("3409 11928374",), 0.7),
    ("Lønnen skal udbetales på 3409 11928374", ("3409 11928374",), 0.7),
    ("Danske Bank 3409 11928374", ("3409 11928374",), 0.7),
    ("Sydbank, 7040 0001234567", ("7040 0001234567",), 0.55),
    ("5479 0001234567", ("5479 0001234567",), 0.55),
    ("registration no. 3409, account no. 11928374", ("registration no. 3409, account no. 11928374",), 0.9),
    ("bank account 3409 11928374", ("3409 11928374",), 0.8),
    ("her account number is 11928374", ("11928374",), 0.8),
    ("account no.: 0011928374", ("0011928374",), 0.8),
    ("sort code 20-30-40, account 12345678", ("20-30-40, account 12345678",), 0.8),
    ("Udbetales til svigersønnen, 9043 4573 882 010.", ("9043 4573 882 010",), 0.7),
    ("varmehjælp på reg. 1551 kt. 4477120", ("reg. 1551 kt. 4477120",), 0.9),
    # tables
    ("Navn;CPR;Konto\nHassan Ali;010178-2235;5479 0001234567", ("5479 0001234567",), 0.9),
    ("navn,konto\nBo,54790001234567", ("54790001234567",), 0.9),
    ("| Navn | NemKonto |\n|---|---|\n| Bo | 5479-1234567 |", ("5479-1234567",), 0.9),
    ("Name\tAccount\nBo\t5479 1234567", ("5479 1234567",), 0.9),
    # giro
    ("+71<000000000000000+12345678<", ("71<000000000000000+12345678<",), 0.9),
    ("Betal +71 <012345678901234 +87654321<", ("71 <012345678901234 +87654321<",), 0.9),
    ("+73<+87654321<", ("73<+87654321<",), 0.9),
    ("+01<+1234567<", ("01<+1234567<",), 0.9),
    ("FI-kode 71 012345678901234 87654321", ("71 012345678901234 87654321",), 0.8),
    ("giro 123-4567", ("123-4567",), 0.8),
    ("Girokonto: 1 23 45 67", ("1 23 45 67",), 0.8),
    ("reg.\u00a03409 konto\u00a011928374", ("reg.\u00a03409 konto\u00a011928374",), 0.9),
    # something else
    ("Telefon 43 68 68 68, beløb 5479", (), 0),
    ("konto 5.32.30, artskonto 12345678", (), 0),
    ("Reg.nr. CX 48 213", (), 0),
    ("kontoen blev oprettet 12.03.2026", (), 0),
    ("konto 2026", (), 0),
    ("overført 12.345.678 kr.", (), 0),
    ("bankdagen 12-03-2026", (), 0),
    ("kontrakt 3409 11928374", (), 0),
    ("kontakt 4321 6587", (), 0),
    ("regnskab 2025 2026", (), 0),
    ("+45 43 21 65 87", (), 0),
    ("Login til brugerkonto abc123", (), 0),
    ("kontoplan 34090011928374", (), 0),
    ("reguleret 3409 gange", (), 0),
    ("ordre 5479 0001234567", (), 0),
    ("Saldo: 11928374", (), 0),
    ("kort 4571 0000 0000 0001", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(BankAccountRecognizer(), row)
