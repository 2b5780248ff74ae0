from __future__ import annotations

import pytest

from clipguard.detection.recognizers.marking import MarkingRecognizer

from ..tables import Row, check


def _one(text: str, *found: str) -> Row:
    return text, found or (text.rstrip("."),), 0.8


def _none(text: str) -> Row:
    return text, (), 0


ROWS: tuple[Row, ...] = (
    _one("FORTROLIGT\nOrientering", "FORTROLIGT"),
    _one("Notat (Kun til intern brug). Det", "Kun til intern brug"),
    _one("TLP:AMBER Penetrationstest", "TLP:AMBER"),
    _one("Confidential – do not distribute\nDraft", "Confidential – do not distribute"),
    _one("Lukket punkt\nPunkt 14", "Lukket punkt"),
    # Headings.
    _one("STRENGT FORTROLIGT – KUN DIREKTIONEN\nNotat", "STRENGT FORTROLIGT – KUN DIREKTIONEN"),
    _one("Fortroligt – kun til økonomiudvalgets medlemmer\n", "Fortroligt – kun til økonomiudvalgets medlemmer"),
    _one("INTERNT\nStatus", "INTERNT"),
    _one("Internt arbejdspapir\nStatus", "Internt arbejdspapir"),
    _one("Internt notat\nTil: direktionen", "Internt notat"),
    _one("*** INTERNT ARBEJDSPAPIR – KUN FOR CHEFGRUPPEN ***\n", "INTERNT ARBEJDSPAPIR – KUN FOR CHEFGRUPPEN"),
    _one("HEMMELIGT\nPlan", "HEMMELIGT"),
    _one("F O R T R O L I G T\nPlan", "F O R T R O L I G T"),
    _one("Personlig og fortrolig\nKære Bo", "Personlig og fortrolig"),
    _one("Til tjenestebrug\nPlan", "Til tjenestebrug"),
    _one("KUN TIL LEDERGRUPPEN\nPlan", "KUN TIL LEDERGRUPPEN"),
    _one("Kun til borgmesterens øjne\nPlan", "Kun til borgmesterens øjne"),
    _one("Fortroligt bilag 3\nTilbud", "Fortroligt bilag"),
    _one("14. Ny renoaftale (LUKKET)\n15. Orientering", "LUKKET"),
    _one("Pkt. 3 LUKKET Trivsel i 4.C", "LUKKET"),
    _one("Punkt 7 – lukket dagsorden", "lukket dagsorden"),
    _one("Side 1 af 7    Internt dokument – ikke til ekstern brug    v0.4", "Internt dokument – ikke til ekstern brug"),
    _one("notat_gasnet_v7_FORTROLIGT.docx", "FORTROLIGT"),
    # In brackets, in a mail's subject, behind a dash.
    _one("Emne: Organisationsændring (fortroligt)\nHej", "fortroligt"),
    _one("Emne: FORTROLIGT: ny struktur", "FORTROLIGT"),
    _one("Referat af MED, ekstraordinært, ikke til videre omdeling\nTil stede", "ikke til videre omdeling"),
    _one("Liste over prækvalificerede (ikke til udlevering): Havbo", "ikke til udlevering"),
    _one("Må ikke videresendes", "Må ikke videresendes"),
    _one("Må ikke deles uden for gruppen.", "Må ikke deles uden for gruppen"),
    _one("Ikke til aktindsigt. Tal", "Ikke til aktindsigt"),
    _one("Undtaget fra aktindsigt, jf. offentlighedslovens § 23", "Undtaget fra aktindsigt, jf"),
    _one("Slet efter læsning", "Slet efter læsning"),
    _one("Del ikke denne mail med andre", "Del ikke denne mail med andre"),
    _one("Klassifikation: Fortroligt\nSag", "Klassifikation: Fortroligt"),
    _one("Fortrolighedsmærkat: Strengt fortroligt \\ Direktion\n", "Fortrolighedsmærkat: Strengt fortroligt \\ Direktion"),
    _one("Classification: RESTRICTED\nMail", "Classification: RESTRICTED"),
    _one("Sensitivity: Confidential \\ All Employees\n", "Sensitivity: Confidential \\ All Employees"),
    _one("TLP:AMBER+STRICT\nAngreb", "TLP:AMBER+STRICT"),
    _one("TLP: RØD\nAngreb", "TLP: RØD"),
    # Sentences that mark the text they are in.
    _one("Dette notat er fortroligt og må ikke deles.", "Dette notat er fortroligt og må ikke deles"),
    _one("dette er fortroligt", "dette er fortroligt"),
    _one("Materialet må ikke videregives til pressen.", "Materialet må ikke videregives til pressen"),
    _one("Denne mail er kun til dig.", "Denne mail er kun til dig"),
    _one("Dokumentet er omfattet af NDA.", "Dokumentet er omfattet af NDA"),
    _one("Bilaget er undtaget fra aktindsigt.", "Bilaget er undtaget fra aktindsigt"),
    # English.
    _one("INTERNAL USE ONLY\nSeating", "INTERNAL USE ONLY"),
    _one("For official use only\nPlan", "For official use only"),
    _one("Attendees only\nNotes", "Attendees only"),
    _one("Board-only: the plan", "Board-only"),
    _one("For the CEO only. If", "For the CEO only"),
    _one("PRIVILEGED & CONFIDENTIAL – ATTORNEY WORK PRODUCT\n", "PRIVILEGED & CONFIDENTIAL – ATTORNEY WORK PRODUCT"),
    _one("Commercial in confidence\nOffer", "Commercial in confidence"),
    _one("Not for onward distribution.", "Not for onward distribution"),
    _one("Off the record from HR", "Off the record"),
    _one("Strictly private and confidential\nDear", "Strictly private and confidential"),
    _one("Please do not forward this email.", "Please do not forward this email"),
    _one("Proprietary and confidential\nOffer", "Proprietary and confidential"),
    _one("This document is confidential.", "This document is confidential"),
    _one("Provided under mutual NDA, not to be shared with third parties.", "Provided under mutual NDA, not to be shared with third parties"),
    # The word in general.
    _none('Vi behandler dine oplysninger fortroligt. Mærk dokumentet "FORTROLIGT".'),
    _none("Hvad er et fortroligt notat? TLP:CLEAR"),
    _none("TLP:GREEN may be shared in the community."),
    _none("TLP:CLEAR is free, TLP:GREEN within the community, TLP:AMBER inside, TLP:RED only those in the room."),
    _none("Our labels are Public, Internal, Confidential and Strictly confidential."),
    _none("Alle ansatte har tavshedspligt. Henvendelser behandles fortroligt."),
    _none("Fortrolighed er vigtig, og fortrolige oplysninger skal opbevares sikkert."),
    _none("Intern vejledning i brug af printeren. Internt møde kl. 9, eksternt møde kl. 11."),
    _none("HTTP 500 Internal Server Error. host = db.internal, mail.intern.kommune.dk"),
    _none("Stillingen: du håndterer fortroligt materiale og deltager i interne møder."),
    _none("Biblioteket er lukket. Tirsdag: lukket. Lukket for sæsonen."),
    _none("Adgangskoder må ikke deles med andre. Personoplysninger må ikke sendes i almindelig mail."),
    _none("Tabletten må ikke deles eller knuses."),
    _none("Kun for medlemmer. Kun til 31. december. Kun kontanter."),
    _none("Adgang kun for ansatte kan gives af driftschefen."),
    _none("Dokumenter kan være undtaget fra aktindsigt efter offentlighedslovens regler, hvis de er interne."),
    _none("Må jeg videresende et fortroligt dokument?"),
    _none("When is a document confidential? Confidential information must be stored safely."),
    _none("Sagen behandles for lukkede døre i retten, skriver avisen."),
    _none("Do not forward calls during lunch. Do not share your password."),
    _none("Staff only have access on weekdays; members only pay half."),
    _none("Restricted mobility parking is to the left."),
    _none("Skriv \"Fortroligt\" i emnefeltet, når mailen indeholder personoplysninger."),
    _none("hold det venligst for jer selv"),
    _none("Vi indgår altid en NDA med leverandører. A policy on non-disclosure agreements."),
    _none("Internt i kommunen arbejder 4.000 medarbejdere."),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(MarkingRecognizer(), row)
