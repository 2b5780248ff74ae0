from __future__ import annotations

from datetime import date

import pytest

from clipguard.detection.recognizers.embargo import EmbargoRecognizer
from clipguard.detection.recognizers.embargo_times import ends

from ..tables import Row, check

TODAY = date(2026, 11, 25)


def _one(text: str, *found: str) -> Row:
    return text, found or (text.rstrip("."),), 0.8


def _none(text: str) -> Row:
    return text, (), 0


ROWS: tuple[Row, ...] = (
    _one("Klausuleret til onsdag den 3. december kl. 06.00. Ny aftale", "Klausuleret til onsdag den 3. december kl. 06.00"),
    _one("UDKAST – Pressemeddelelse\nTekst", "UDKAST – Pressemeddelelse"),
    _one("Pressemeddelelse (udkast)\nTekst", "Pressemeddelelse (udkast)"),
    _one("Embargoed until 12 June."),
    _one("EMBARGO: 5 December 2026, 09:00 CET"),
    _one("Under embargo until Monday"),
    _one("STRICTLY EMBARGOED until 1 February 2027"),
    _one("Klausul: fredag den 27. november kl. 10"),
    _one("Klausuleret indtil torsdag"),
    _one("[KLAUSULERET]", "KLAUSULERET"),
    _one("Spærrefrist: mandag den 30. november 2026 kl. 12"),
    _one("Må ikke offentliggøres før 1. december."),
    _one("Teksten må ikke omtales før pressemødet fredag.", "må ikke omtales før pressemødet fredag"),
    _one("må først bringes lørdag d. 9/1 2027 efter kl. 18"),
    _one("I må først trykke den efter den 14. januar.", "må først trykke den efter den 14. januar"),
    _one("Til frigivelse den 2. december kl. 8"),
    _one("Til offentliggørelse tidligst 15/12"),
    _one("Frigives torsdag den 10. december 2026 kl. 13.00"),
    _one("Offentliggøres tidligst 2. januar 2027"),
    _one("Udkast til pressemeddelelse, ikke frigivet", "Udkast til pressemeddelelse, ikke frigivet"),
    _one("Her er udkast til pressemeddelelse om broen", "udkast til pressemeddelelse"),
    _one("Kladde: debatindlæg\nVi har", "Kladde: debatindlæg"),
    _one("Nyheden holdes tilbage til ministeren har talt", "holdes tilbage til ministeren har talt"),
    _one("HOLD TIL MANDAG KL. 7"),
    _one("ingen siger noget før pressemødet"),
    _one("Intet ud før pressemødet på fredag"),
    _one("vent med at bringe det til den er indviet"),
    _one("Ikke til offentliggørelse"),
    _one("NOT FOR RELEASE"),
    _one("Not for publication before 8 January"),
    _one("HOLD FOR RELEASE – 14 DEC, 10 AM"),
    _one("Do not publish before 07:00 on 8 January 2027"),
    _one("Please do not share with reporters until Friday", "Please do not share with reporters until Friday"),
    _one("Not public until 2 February."),
    _one("For release: 3 December 2026"),
    _one("Draft press release\nThe city", "Draft press release"),
    _one("Klausuleret til 2026-12-01 kl. 06"),
    _one("må ikke refereres før den er holdt (5. december 2026 kl. 14)", "må ikke refereres før den er holdt"),
    _one("Medarbejderne må først vide det efter MED d. 9", "må først vide det efter MED d. 9"),
    _one("Vi offentliggør først på onsdag", "offentliggør først på onsdag"),
    _one("Nyt tilbud\n\nMå ikke deles med pressen før den 1. december", "Må ikke deles med pressen før den 1. december"),
    _one("Sealed until 14:00 tomorrow"),
    _one("udgives tidligst 2. januar 2027, når kontrakten er underskrevet"),
    # Over.
    _none("Klausuleret til 3. november 2026 kl. 8.00\n\nKommunen indvier i dag"),
    _none("EMBARGOED UNTIL 14 October 2026, 09:00"),
    _none("Må ikke offentliggøres før 1. november."),
    _none("Klausuleret til i går. Klausulen er udløbet."),
    _none("Embargo: 01.10.2026"),
    _none("Nyheden var klausuleret til premieren."),
    _none("The embargo was lifted on Monday."),
    # Not about this text.
    _none("Pressemeddelelse, 12. november 2026\nNu åbner biblioteket."),
    _none("Personoplysninger må ikke offentliggøres uden samtykke."),
    _none("En klausuleret pressemeddelelse sendes til journalister på forhånd."),
    _none("Hvad er en embargo? An embargo is an agreement; journalists who break it lose access."),
    _none("EU's embargo mod Rusland blev udvidet. A trade embargo hit exports."),
    _none("Konkurrenceklausulen gælder 12 måneder. Klausul 4: lejer betaler."),
    _none("Testamentet indeholder en klausul til fordel for børnene."),
    _none("Boligen må først tages i brug efter ibrugtagningstilladelse."),
    _none("Du må ikke komme før kl. 8. Ingen adgang før kl. 10. Ingen mad før operationen."),
    _none("Ferien skal holdes inden 31. december. Hold dig til planen til mandag."),
    _none("Varerne sendes ikke før betalingen er modtaget."),
    _none("For immediate release\nThe city council"),
    _none("Kommunikation laver et udkast til pressemeddelelse senest fredag."),
    _none("Udkast til budget. Udkast til nyhedsbrevets forside er sendt."),
    _none("Frigivelse af midler fra puljen sker kvartalsvis."),
    _none("Billeder af børn må ikke offentliggøres uden forældrenes tilladelse."),
    _none("Hold the line until the train stops. Please do not eat before the test."),
    _none("Release notes for version 2.4.1"),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(EmbargoRecognizer(lambda: TODAY), row)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("onsdag den 3. december kl. 06.00", date(2026, 12, 3)),
        ("d. 9/1 2027", date(2027, 1, 9)),
        ("14/12-2026", date(2026, 12, 14)),
        ("01.02.2027", date(2027, 2, 1)),
        ("8 january 2027", date(2027, 1, 8)),
        ("january 8th, 2027", date(2027, 1, 8)),
        ("14 dec, 10 am", date(2026, 12, 14)),
        ("2026-11-01", date(2026, 11, 1)),
        ("3. november", date(2026, 11, 3)),
        ("1. februar", date(2027, 2, 1)),
        ("31. juni", None),
        ("torsdag", None),
    ],
)
def test_dates(words: str, expected: date | None) -> None:
    assert ends(words, TODAY) == expected


def test_the_hold_ends_with_its_day() -> None:
    text = "Klausuleret til 25. november kl. 12"
    check(EmbargoRecognizer(lambda: TODAY), (text, (text,), 0.8))
    check(EmbargoRecognizer(lambda: date(2026, 11, 26)), (text, (), 0))
