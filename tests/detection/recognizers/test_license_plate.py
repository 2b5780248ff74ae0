from __future__ import annotations

import pytest

from clipguard.detection.recognizers.license_plate import LicensePlateRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Reg.nr. på bil: CX 48 213", ("CX 48 213",), 0.8),
    ("CX 48 213", ("CX 48 213",), 0.55),
    ("nummerplade: cx48213", ("cx48213",), 0.8),
    ("nummerplade CX48213", ("CX48213",), 0.8),
    ("bilen er CX-48-213", ("CX-48-213",), 0.8),
    ("Skoda DX 41 836 holdt på fortovet", ("DX 41 836",), 0.8),
    ("hvid VW, CX48213", ("CX48213",), 0.8),
    ("CX48213 holder ulovligt parkeret", ("CX48213",), 0.8),
    ("en bilnøgle til BV32177", ("BV32177",), 0.8),
    ("den sorte golf er DR 61 904", ("DR 61 904",), 0.8),
    ("Eks har CH 90 145", ("CH 90 145",), 0.55),
    ("Reg.nr. EB 73 904", ("EB 73 904",), 0.8),
    ("registreringsnummer EB 73904", ("EB 73904",), 0.8),
    ("Knallerten har AB 4821", ("AB 4821",), 0.8),
    ("trailer, reg.: HS 21 56", ("HS 21 56",), 0.8),
    ("Trailer med nummerpladen HS2156", ("HS2156",), 0.8),
    ("License plate: CX48213", ("CX48213",), 0.8),
    ("her car, CX 48 213, was towed", ("CX 48 213",), 0.8),
    ("the van (CX48213) was parked", ("CX48213",), 0.8),
    ("P-afgift til varevogn CX 48 213.", ("CX 48 213",), 0.8),
    ("Navn;Nummerplade\nBo Lund;CX48213", ("CX48213",), 0.8),
    ("navn,reg.nr.\nBo Lund,CX48213", ("CX48213",), 0.8),
    ("Bil;Ejer\nCX 48 213;Bo Lund", ("CX 48 213",), 0.8),
    ("Kørte hjem i CX 48 213?", ("CX 48 213",), 0.8),
    ("parkeringstilladelse til CX48213 og EB73904", ("CX48213", "EB73904"), 0.8),
    ("CX\u00a048\u00a0213", ("CX\u00a048\u00a0213",), 0.55),
    ("traktor, plade XJ 12 678", ("XJ 12 678",), 0.8),
    ("firmabilen ÆØ 12 346", ("ÆØ 12 346",), 0.8),
    ('Nummerpladen "SNUSKE7" er stjålet', ("SNUSKE7",), 0.6),
    ("ønskeplade: MIN 1", ("MIN 1",), 0.6),
    ("Personlig nummerplade BENTE50", ("BENTE50",), 0.6),
    ("påkørt af DN 33 871 kl. 8", ("DN 33 871",), 0.8),
    ("[10.02] bil cx48213 holder stadig på p-pladsen", ("cx48213",), 0.8),
    ("Toyota Aygo, nummerplade dk 44 102", ("dk 44 102",), 0.8),
    # other letters and digits
    ("varenr. AB12345", (), 0),
    ("Bilag AB12345", (), 0),
    ("bilaget hedder CX48213", (), 0),
    ("DS 12 346 og EN 12 346", (), 0),
    ("DK 31 88 20 47", (), 0),
    ("CVR-nr. DK31882047", (), 0),
    ("nr. 12 345, kr. 12 345", (), 0),
    ("mødelokale AB 1234", (), 0),
    ("Målernr. står på pladen, fx 8812 0045 19", (), 0),
    ("Indtast din nummerplade (fx AB 12 345)", (), 0),
    ("nummerplade AB 12 345", (), 0),
    ("IBAN DK50 0040 0440 1162 43", (), 0),
    ("ISO 27 001", (), 0),
    ("KB 50 123 45", (), 0),
    ("bilen kostede kr 45 000 og kørte km 12 345", (), 0),
    ("i 20 000 år", (), 0),
    ("på 12 345", (), 0),
    ("bil på 12 345 kr.", (), 0),
    ("rum AB-12-34, dør CX-4821", (), 0),
    ("HTTP 404 12 345", (), 0),
    ("produktet CX48213", (), 0),
    ("bilen fra kl. 10 12", (), 0),
    ("nummerplader mangler på 12 biler", (), 0),
    ("tv 55 123", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(LicensePlateRecognizer(), row)
