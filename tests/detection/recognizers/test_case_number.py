from __future__ import annotations

import pytest

from clipguard.detection.recognizers.case_number import CaseNumberRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Sagsnr. 24/018832. Hun klager.", ("24/018832",), 0.7),
    ("Borgeren, j.nr. 27.69.08-G01-112-25", ("27.69.08-G01-112-25",), 0.7),
    ("Sagsnummer: 2024-018832\nKære Mette Sørensen", ("2024-018832",), 0.7),
    ("Vedr. sag 24/018832, moderen ringer", ("24/018832",), 0.7),
    ("sags-id 88213 om din ansøgning", ("88213",), 0.7),
    ("Din sag har nr. SP-26-77130.", ("SP-26-77130",), 0.7),
    ("Hjælpemiddelsag 2025-40118: bevilget vækkeur", ("2025-40118",), 0.7),
    ("Hundesag 26/0771: Schæferen har bidt hende", ("26/0771",), 0.7),
    ("Børnesag 24-1182, drengen er anbragt", ("24-1182",), 0.7),
    ("via KIF-sags-id KF-2026-00413, broderen vil ikke", ("KF-2026-00413",), 0.7),
    ("Journalnr. 32.24.04-Ø54-1182-26, dine bemærkninger", ("32.24.04-Ø54-1182-26",), 0.7),
    ("Mærk dine bemærkninger 32.24.04-Ø54-1182-26.", ("32.24.04-Ø54-1182-26",), 0.6),
    ("jnr 24/1188, hun er indkaldt", ("24/1188",), 0.7),
    ("Klientnr. 88213", ("88213",), 0.7),
    ("Klient 4182 har aflyst", ("4182",), 0.7),
    ("client 0931. She is waiting", ("0931",), 0.7),
    ("Ansøgningsnr.: 2026-4471", ("2026-4471",), 0.7),
    ("Application no. A-448210", ("A-448210",), 0.7),
    ("borger-id 448210", ("448210",), 0.7),
    ("elevnummer 44821", ("44821",), 0.7),
    ("patientnr. 4482101", ("4482101",), 0.7),
    ("Skadesnummer: 2026-10044", ("2026-10044",), 0.7),
    ("Klagenr. 26-1182", ("26-1182",), 0.7),
    ("henvisningsnr. H448210", ("H448210",), 0.7),
    ("Underretningsnr. 2026/118", ("2026/118",), 0.7),
    ("Lejemål 3-0418-0072, beboeren", ("3-0418-0072",), 0.7),
    ("Alien no. 26-402-119. She", ("26-402-119",), 0.7),
    ("udl.nr. 25-118-734", ("25-118-734",), 0.7),
    ("personid 44821077", ("44821077",), 0.7),
    ("Afgiftsnr. 88120447\nJeg holdt lovligt", ("88120447",), 0.7),
    ('Klage over afgift 7740-118: "Jeg holdt kun kort"', ("7740-118",), 0.7),
    ("Familieafd., deres nr. 26/000914, barnet", ("26/000914",), 0.7),
    ("Vores ref.: 24/018832\nKære Ole Lund", ("24/018832",), 0.7),
    ("Case no. 24-018832: her appeal", ("24-018832",), 0.7),
    ("your case 24-018832 is closed", ("24-018832",), 0.7),
    ("Lån nr. G-2026-00417, ægtefællen", ("G-2026-00417",), 0.7),
    ("Hendes sag FRH 2026-81733-4", ("FRH 2026-81733-4",), 0.55),
    ("BS-31902/2026-SVE\nBarnet bor hos moderen", ("BS-31902/2026-SVE",), 0.6),
    ("Hun er sigtet, 1200-73112-00418-26.", ("1200-73112-00418-26",), 0.6),
    ("SBSYS 448210 - Mette Sørensen", ("448210",), 0.7),
    ("Sagsnr.\n24/018832\nAnsøger: Bo Lund", ("24/018832",), 0.7),
    ("Navn;Sagsnr\nHanne Holm;24/018832\nBo Lund;24/018833", ("24/018832", "24/018833"), 0.7),
    # general matters
    ("Dagsorden, kommunalbestyrelsen. Sagsnr. 24/018832.", (), 0),
    ("Udbud af rengøring, sagsnr. 24/018832", (), 0),
    ("Lokalplan 37.4, sag 24/018832", (), 0),
    ("Planklagenævnets afgørelse af 9. maj 2023 (sagsnr. 22/10718): Nævnet stadfæster", (), 0),
    ("Lovforslag L 112, j.nr. 2024-1182", (), 0),
    ("Referat fra udvalgsmøde, sag 24/018832", (), 0),
    ("Procurement case no. 24-018832", (), 0),
    ("Høringssvar sendes til os, mærket 24/018832", (), 0),
    # no case's numbers
    ("I denne sag 2024 var hun", (), 0),
    ("sagen fra 12. maj og hun", (), 0),
    ("sagen 12-03-2026, hun mødte", (), 0),
    ("Sag om 070761-4285", (), 0),
    ("SAG INC0048213 Line Kjær", (), 0),
    ("Incident INC-2026-00413, brugeren Bo Lund", (), 0),
    ("CVE-2026-12345 ramte hans pc", (), 0),
    ("Faktura INV-2026-00413 til Bo Lund", (), 0),
    ("ordre nr. AB-2026-00413 til hende", (), 0),
    ("12 klienter, 30 elever, han", (), 0),
    ("hun har 3 sager", (), 0),
    ("sagsbehandling 14 dage, du hører", (), 0),
    ("Varenr. 24/018832 til hende", (), 0),
    ("tlf. 43 21 65 87, hun", (), 0),
    ("afgift 500 kr., du betaler", (), 0),
    ("skade 12 på bilen, hun", (), 0),
    ("side 24/30, hun", (), 0),
    ("Sagsnr. oplyses af borgeren", (), 0),
    ("casen 1182 handler om emballage", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(CaseNumberRecognizer(), row)
