from __future__ import annotations

import pytest

from clipguard.detection.recognizers.id_document import IdDocumentRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("pas nr. 207841533", ("207841533",), 0.85),
    ("Pasnummer 2066 41 908 tilhører ikke ansøger", ("2066 41 908",), 0.85),
    ("pasnr.: 207841533", ("207841533",), 0.85),
    ("passnr. FB 203 881, hendes mand", ("FB 203 881",), 0.85),
    ("pas AB1194406", ("AB1194406",), 0.85),
    ("passet (207841533) er udløbet", ("207841533",), 0.85),
    ("pas: 207 841 533", ("207 841 533",), 0.85),
    ("Pas nr.\n207841533", ("207841533",), 0.85),
    ("dansk pas med nummer 207841533", ("207841533",), 0.85),
    ("fremmedpas nr. F1234567", ("F1234567",), 0.85),
    ("rejsepas 207841533", ("207841533",), 0.85),
    ("kørekort 31902746", ("31902746",), 0.85),
    ("Kørekortnr. 31902746", ("31902746",), 0.85),
    ("kørekort nr.: 31 90 27 46", ("31 90 27 46",), 0.85),
    ("hans kørekort (nr. 31902746)", ("31902746",), 0.85),
    ("kørekortnummeret er 31902746", ("31902746",), 0.85),
    ("opholdskort D1234567", ("D1234567",), 0.85),
    ("opholdstilladelse nr. D1234567", ("D1234567",), 0.85),
    ("Opholdskortnummer: ZR1234567", ("ZR1234567",), 0.85),
    ("Sygesikringskort 80208 1004 6632 medbringes", ("80208 1004 6632",), 0.85),
    ("gult sundhedskort nr. 80208 1004 6632", ("80208 1004 6632",), 0.85),
    ("sundhedskortet 8020810046632", ("8020810046632",), 0.85),
    ("det blå sygesikringskort 80208000010046632", ("80208000010046632",), 0.85),
    ("legitimationskort 448210", ("448210",), 0.85),
    ("ID-kort nr. 4482101", ("4482101",), 0.85),
    ("visum nr. 012345678", ("012345678",), 0.85),
    # English
    ("passport 207841533", ("207841533",), 0.85),
    ("Her passport number is AB1194406.", ("AB1194406",), 0.85),
    ("passport no. 207841533", ("207841533",), 0.85),
    ("residence card (no. D1234567)", ("D1234567",), 0.85),
    ("residence permit: D1234567", ("D1234567",), 0.85),
    ("work permit (no. K44190027)", ("K44190027",), 0.85),
    ("driving licence 31902746", ("31902746",), 0.85),
    ("driver's license no 31902746", ("31902746",), 0.85),
    ("health card 80208 8841 0276 5533", ("80208 8841 0276 5533",), 0.85),
    ("national id card 4482101", ("4482101",), 0.85),
    ("travel document no. 4482101", ("4482101",), 0.85),
    ("Opholdskortnr. 9C8812345", ("9C8812345",), 0.85),
    ("Helbredskort EU nr 80208000480012345678", ("80208000480012345678",), 0.85),
    ("foreigner no. 31 402 788", ("31 402 788",), 0.85),
    ("Gult kort, nr. 80208-4471936602, fundet", ("80208-4471936602",), 0.85),
    ("Parkeringskort for handicappede nr. DK 118-40772 er", ("DK 118-40772",), 0.85),
    # tables
    ("Navn;Pasnr\nBo Lund;207841533", ("207841533",), 0.85),
    ("Kørekort;kat;navn\n25118903;C;Palle\n22870461;D;Nimo", ("25118903", "22870461"), 0.85),
    ("Name\tPassport\nBo\tAB1194406", ("AB1194406",), 0.85),
    # something else
    ("Du skal medbringe pas og kørekort inden 14 dage", (), 0),
    ("sygesikringskort, Sidsel Brandt, 070603-2248", (), 0),
    ("pas på 12345678", (), 0),
    ("kørekort til bil koster 12 000 kr.", (), 0),
    ("passer 31902746", (), 0),
    ("passage 31902746", (), 0),
    ("kørekort kategori B. Telefon 43216587", (), 0),
    ("opholdstilladelse i 2 år", (), 0),
    ("pas: kr. 890", (), 0),
    ("passport fee 890 kr.", (), 0),
    ("Sundhedskort bestilles. 12345678", (), 0),
    ("visa 14 dage", (), 0),
    ("pakke 207841533", (), 0),
    ("kort 207841533", (), 0),
    ("bibliotekskort 207841533", (), 0),
    ("rejsekort 308430123456", (), 0),
    ("ordre 207841533", (), 0),
    ("id: 207841533", (), 0),
    ("passiv 207841533", (), 0),
    ("rejsepas i 2026", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(IdDocumentRecognizer(), row)
