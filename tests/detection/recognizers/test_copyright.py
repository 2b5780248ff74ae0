from __future__ import annotations

import pytest

from clipguard.detection.recognizers.copyright import CopyrightRecognizer

from ..tables import Row, check


def _one(text: str, *found: str) -> Row:
    return text, found or (text,), 0.8


def _none(text: str) -> Row:
    return text, (), 0


ROWS: tuple[Row, ...] = (
    _one("© 2024 Gyldendal A/S. Alle rettigheder forbeholdes. Kapitel", "© 2024 Gyldendal A/S. Alle rettigheder forbeholdes."),
    _one("All rights reserved"),
    _one("© Gyldendal"),
    _one("Copyright © 2023 Systime\nKapitel 2", "Copyright © 2023 Systime"),
    _one("Copyright 2021 Harbour Light Publishing. All rights reserved."),
    _one("(c) 2019 Forlaget Sommer"),
    _one("© 2025 Politiken og forfatteren"),
    _one("Foto: © Ritzau Scanpix / Ida Lund\n", "© Ritzau Scanpix / Ida Lund"),
    _one("Alle rettigheder forbeholdes."),
    _one("Alle rettigheder er forbeholdt"),
    _one("Eftertryk forbudt uden forlagets samtykke."),
    _one("Kopiering fra denne bog må kun finde sted på institutioner, der har indgået aftale med Copydan"),
    _one("Mekanisk, fotografisk eller anden gengivelse af denne bog eller dele af den er ikke tilladt ifølge ophavsretsloven.", "gengivelse af denne bog eller dele af den er ikke tilladt ifølge ophavsretsloven."),
    _one("Artiklen må ikke gengives uden tilladelse fra redaktionen.", "må ikke gengives uden tilladelse fra redaktionen."),
    _one("Materialet er beskyttet af ophavsret", "er beskyttet af ophavsret"),
    _one("Værket er ophavsretligt beskyttet", "ophavsretligt beskyttet"),
    _one("No part of this publication may be reproduced without permission of the publisher."),
    _one("This book may not be reproduced without written permission.", "may not be reproduced without written permission."),
    _one("Gengivet med tilladelse fra Dansk Standard"),
    _one("Reproduced with permission of Oxford University Press"),
    _one("© Dansk Standard – licensed to Byteknik, single-user licence only"),
    _one("Omfattet af aftale med Copydan"),
    _one("Enhver form for kopiering er forbudt."),
    _one("Reproduction in whole or in part is prohibited."),
    # Nothing of the kind.
    _none("Du har ret til indsigt."),
    _none("Hvad er copyright? Må man kopiere en artikel? Ophavsret varer i 70 år."),
    _none("Punkt (c) i aftalen. a) b) c) d). (c) lejer betaler"),
    _none("20 °C og (C) 2 liter"),
    _none("Kortet må ikke kopieres. Nøgler må ikke kopieres."),
    _none("Notatet må ikke videresendes."),
    _none("Vejledning om ophavsret: du må kopiere op til 20 %."),
    _none("Parkering forbudt. Rygning er ikke tilladt."),
    _none("Copyright law and fair use: a course for teachers"),
    _none("Kopiering koster 2 kr. pr. side på biblioteket."),
    _none("Personoplysninger må ikke gengives uden samtykke."),
    _none("Alle rettigheder for lejere er beskrevet i lejeloven."),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(CopyrightRecognizer(), row)
