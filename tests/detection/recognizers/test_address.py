from __future__ import annotations

import pytest

from clipguard.detection.recognizers.address import AddressRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("bor Kærmosevej 14, 2. tv., 2620 Albertslund.", ("Kærmosevej 14, 2. tv., 2620 Albertslund",), 0.85),
    ("Adresse: Blokland 8, 3. mf.", ("Blokland 8, 3. mf.",), 0.85),
    ("hegnet mod Rytterhusene 17", ("Rytterhusene 17",), 0.7),
    ("lives at Humlehusene 42, DK-2620", ("Humlehusene 42, DK-2620",), 0.85),
    # floors and doors
    ("Roskildevej 231, 1. th\n2620 Albertslund", ("Roskildevej 231, 1. th\n2620 Albertslund",), 0.85),
    ("se veninden: Kærmindevej 130, 2. dør 6", ("Kærmindevej 130, 2. dør 6",), 0.7),
    ("Kløverprisvej 77 st. 4", ("Kløverprisvej 77 st. 4",), 0.7),
    ("adr. Lyngtoften 42, st. tv.", ("Lyngtoften 42, st. tv.",), 0.9),
    ("Søndre Stationsallé 77, kld.", ("Søndre Stationsallé 77, kld.",), 0.7),
    ("Mølleparken 9, 1. 4, 7190 Billund", ("Mølleparken 9, 1. 4, 7190 Billund",), 0.85),
    ("Fyrrebakken 113, basement flat, 8600 Silkeborg", ("Fyrrebakken 113, basement flat, 8600 Silkeborg",), 0.85),
    ("Kanalens Kvarter 2B, lejl. 12", ("Kanalens Kvarter 2B, lejl. 12",), 0.7),
    ("Nygade 3, 2nd floor left", ("Nygade 3, 2nd floor left",), 0.7),
    ("Rødovrevej 12 2.tv", ("Rødovrevej 12 2.tv",), 0.7),
    ("Rødovrevej 12, 2. sal tv.", ("Rødovrevej 12, 2. sal tv.",), 0.7),
    ("Birkehegnet 4C, st. th, 2620 Albertslund", ("Birkehegnet 4C, st. th, 2620 Albertslund",), 0.85),
    ("Holsbjergvej 40, værelse 4", ("Holsbjergvej 40, værelse 4",), 0.7),
    # postal codes and towns
    ("Savværksvej 71, Øster Tørslev, 8983 Gjerlev J.", ("Savværksvej 71, Øster Tørslev, 8983 Gjerlev J",), 0.85),
    ("hos søster på Stævnevej 201, Rønne", ("Stævnevej 201, Rønne",), 0.85),
    (
        "H.C. Andersens Boulevard 12, st. th, 1553 København V",
        ("H.C. Andersens Boulevard 12, st. th, 1553 København V",),
        0.85,
    ),
    ("Kærmosevej 14 2620 Albertslund", ("Kærmosevej 14 2620 Albertslund",), 0.85),
    ("Kærmosevej 14 · 2620 Albertslund", ("Kærmosevej 14 · 2620 Albertslund",), 0.85),
    ("gl. landevej 3, 2620 albertslund", ("gl. landevej 3, 2620 albertslund",), 0.85),
    ("Mette Holm\nKærmosevej 14\nDK-2620 Albertslund", ("Kærmosevej 14\nDK-2620 Albertslund",), 0.85),
    ("c/o Jensen, Kærmosevej 14", ("Kærmosevej 14",), 0.7),
    # streets of several words, numbers of several shapes
    ("Herluf Trolles Kvarter 72, 4. tv", ("Herluf Trolles Kvarter 72, 4. tv",), 0.7),
    ("Rotter hos Wiebke, Møgeltønder Gade 3B", ("Møgeltønder Gade 3B",), 0.7),
    ("Gl. Landevej 14 A", ("Gl. Landevej 14 A",), 0.7),
    ("Sct. Knuds Vej 12-14", ("Sct. Knuds Vej 12-14",), 0.7),
    ("Kærmosevej nr. 14", ("Kærmosevej nr. 14",), 0.7),
    ("Bopæl: Ved Brønden 6, 5932 Humble", ("Ved Brønden 6, 5932 Humble",), 0.85),
    ("Ny adresse: Stenstykket 110", ("Stenstykket 110",), 0.85),
    ("Kenneth Lindskov, Stenstykket 110, tidl. kendt", ("Stenstykket 110",), 0.7),
    ("Ejendommen: Egernstien 3, 1. th, 4700 Næstved", ("Egernstien 3, 1. th, 4700 Næstved",), 0.85),
    ("LAVENDELVÆNGET 9, 2620 ALBERTSLUND", ("LAVENDELVÆNGET 9, 2620 ALBERTSLUND",), 0.85),
    # a label
    ("far bor alene på præstemarken 30", ("præstemarken 30",), 0.85),
    ("begge bor på tingstedet 4c", ("tingstedet 4c",), 0.85),
    ("han er flyttet til Hyldespjældet 21", ("Hyldespjældet 21",), 0.85),
    ("she is living at Kanalens Kvarter 5", ("Kanalens Kvarter 5",), 0.85),
    ("Hjemmebesøg: kørt til Bækgårds Vænge 33", ("Bækgårds Vænge 33",), 0.7),
    ("bor på Ellegården, 4370 Store Merløse", ("Ellegården, 4370 Store Merløse",), 0.75),
    ("Navn;Adresse;By\nHanne;Kærmosevej 14;2620 Albertslund", ("Kærmosevej 14",), 0.85),
    ("navn,adresse\nHanne Holm,Hyldespjældet 21", ("Hyldespjældet 21",), 0.85),
    ("Kommunen skriver til hende, bor Kærmosevej 14", ("Kærmosevej 14",), 0.85),
    ("Dear Citizen Service,\nI moved from Lindealleen 5B, 2. last month", ("Lindealleen 5B, 2.",), 0.85),
    ("kørte hjem til ham på nygade 7", ("nygade 7",), 0.7),
    ("Adresse:\nKærmosevej 14", ("Kærmosevej 14",), 0.7),
    ("hun bor Egelundsvej nr 3 i Albertslund", ("Egelundsvej nr 3",), 0.85),
    ("vi flyttede fra Morbærhaven 12-104 i maj", ("Morbærhaven 12-104",), 0.85),
    ("lejer på Galgebakken Sønder 3-11B", ("Galgebakken Sønder 3-11B",), 0.7),
    ("Gamle Landevej 201 kld tv", ("Gamle Landevej 201 kld tv",), 0.7),
    ("My neighbour Mr Hansen at Hyldespjældet 112 plays", ("Hyldespjældet 112",), 0.7),
    ("Ang. Skovbrynet 2-8: huset er i sig selv", ("Skovbrynet 2-8",), 0.7),
    ("Vi skriver til Skallerne 58, så snart", ("Skallerne 58",), 0.7),
    # offices, firms, places
    ("Albertslund Rådhus, Nordmarks Allé 1, 2620 Albertslund", (), 0),
    ("Biblioteket ligger på Bibliotekstorvet 1", (), 0),
    ("Børnehuset Sværdagergård, Sværdagergårdsvej 3", (), 0),
    ("Mødet afholdes Roskildevej 22", (), 0),
    ("Lokalplan for Roskildevej 22", (), 0),
    ("Jobcentret\nNordmarks Allé 1\n2620 Albertslund", (), 0),
    ("Vejarbejde ved Roskildevej 22", (), 0),
    ("Besøg os på Kanalgaden 3", (), 0),
    ("Salg af Folkeparken 2, mæglers vurdering", (), 0),
    ("Plejehjemmet Humlehusene, Humlehusene 5", (), 0),
    ("Brandvejen 12 er spærret", (), 0),
    ("1 vejtræ på Poul Henningsens Plads, 2 om skilte", (), 0),
    ("Bådplads 114 er opsagt", (), 0),
    # no house number
    ("Kapitel 3, side 14. Version 4, Uge 12. Kørsel ad Roskildevej.", (), 0),
    ("Thorvaldsensgade og Ole Rømers Allé 4.-15. maj", (), 0),
    ("Høring om Ringvejen\n4. Meddelelser", (), 0),
    ("Løslades fra Møgelkær 22/2", (), 0),
    ("overvej 3 muligheder, København 12 grader", (), 0),
    ("bor på stue 4 og lokale 3", (), 0),
    ("bor på 3. sal", (), 0),
    ("matrikel 12a, Roskildevej", (), 0),
    ("Hanne Holm, 12 år, Sofie Skov 14", (), 0),
    ("Roskildevej 22 kr. pr. meter", (), 0),
    ("Skovparken 12 boliger", (), 0),
    ("Kontorplads 3-117 og P-plads 8", (), 0),
    ("Windows 11, Office 365, Covid 19", (), 0),
    ("Danmark 3, Sverige 2. Kaj 14 år.", (), 0),
    ("Roskildevej 12. maj lukkes", (), 0),
    ("§ 14, Bilag 3, Sag 12", (), 0),
    ("Lars Bak\n14 dage", (), 0),
    ("Søndag 14, Vinter 2026, Klasse 5.B", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(AddressRecognizer(), row)
