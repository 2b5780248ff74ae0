from __future__ import annotations

import pytest

from clipguard.detection.recognizers.username import UsernameRecognizer

from ..tables import Row, check


def _one(text: str, *found: str) -> Row:
    return text, found, 0.6


def _none(text: str) -> Row:
    return text, (), 0


ROWS: tuple[Row, ...] = (
    ("Brugeren kbhm22 kan ikke logge på", ("kbhm22",), 0.8),
    ("medarbejdernr. jest04", ("jest04",), 0.8),
    ("MitID-bruger: tove_k49", ("tove_k49",), 0.8),
    ("ALBERTSLUND\\mtso", ("mtso",), 0.7),
    _one("Brugernavn: abhn12", "abhn12"),
    _one("brugernavn relk, kode følger på sms", "relk"),
    _one("Mit login er b0x412 og det virker ikke", "b0x412"),
    _one("stillingsbetegnelse vejarbejder, login mirav. Anledning:", "mirav"),
    _one("min gamle adgang hedder hkm11, bed om at få den lukket", "hkm11"),
    _one("log på som trdy03", "trdy03"),
    _one("logget ind som bruger lpq221 kl. 8", "lpq221"),
    _one("login fra 185.17.203.44 bruger b2hka7 – hun", "b2hka7"),
    _one("medarb.nr. M448120.", "M448120"),
    _one("Medarbejdernummer: 100482", "100482"),
    _one("lønnr. 40417 og tjenestenummer 88213", "40417", "88213"),
    _one("medarbejder 100482 har ikke stemplet ud", "100482"),
    _one("hendes initialer er MBH", "MBH"),
    _one("Initialer: jlk", "jlk"),
    _one("MitID bruger-id er SorenK1962", "SorenK1962"),
    _one("UNI-Login: emil2k4v", "emil2k4v"),
    _one("Teams-id: ahol17", "ahol17"),
    _one("C:\\Users\\mkar14\\Documents\\plan.docx", "mkar14"),
    _one("/home/jsvend/projekter", "jsvend"),
    _one("New-ADUser -SamAccountName sabi09 -Name x", "sabi09"),
    _one("Reporter: Gwendolyn Price (gpri02)", "gpri02"),
    _one("mvh Nadja Obradovic, naob02", "naob02"),
    _one("tildelt hkr12 (Hanne Krog)", "hkr12"),
    _one("Accepted password for nimo7 from 10.31.9.12 port 50122", "nimo7"),
    _one("Failed password for invalid user ppet from 10.2.3.4", "ppet"),
    _one("sudo: nimo7 : COMMAND=/bin/ls", "nimo7"),
    _one("My user is t-okafor and it is locked", "t-okafor"),
    _one("user id olad19, PC 7", "olad19"),
    _one("Employee ID: 448120", "448120"),
    _one("Please reset account kml204", "kml204"),
    _one("logged in as jsm04", "jsm04"),
    _one("merged by tvp", "tvp"),
    _one("Student s214408 was absent", "s214408"),
    _one("uid,displayName\nfrbe11,Frederikke Bertelsen\ntdao03,Tuan Dao", "frbe11", "tdao03"),
    _one("id;navn;timer\npvst2;Stina V.;30\nmnab1;Nabil M.;37", "pvst2", "mnab1"),
    _one("Bruger: anhv93\nMaskine: PC-1182", "anhv93"),
    _one("AD-konto: mgra12 er låst", "mgra12"),
    _one("username: kholm_nord", "kholm_nord"),
    _one("ret konto for bkar (Bente Karlshøj) fra", "bkar"),
    _one("password for Ravn, Ellen (elra-bib): x", "elra"),
    _one("Employee numbers E20718 and E20833.", "E20718", "E20833"),
    _one("[deploy] 14:03:18 user=thbu host=x pushed", "thbu"),
    _one("formål;km;medarbejder\ntilsyn;42;lip214", "lip214"),
    _one("Superbrugerens login (AZ-bhoj) skal nedlægges", "AZ-bhoj"),
    # Near misses.
    _none("Brugeren kan ikke logge på. Brugernavn: <navn>"),
    _none("Brugernavn og adgangskode sendes særskilt. Login virker ikke. Log på med MitID."),
    _none("[smtp]\nhost = mail.intern\nuser = svc_mailrelay\npass = x"),
    _none("Server=db;Database=esdh;User ID=journal_rw;Password=x"),
    _none("SMTP_USER=kalender-bot, DB_USER=postgres, user: root, login: admin"),
    _none("user = get_user(); username = request.username; const userId = props.userId;"),
    _none("Brugernavn: abc123 (eksempel). Dit brugernavn består af initialer og to tal, fx mkar14."),
    _none("brugere i 2024, brugerundersøgelse, login 2 gange, konto 4417, kontonr. 12345678"),
    _none("Loginsiden findes på login.kommunen.dk. Teams møde kl. 12. MitID app 2"),
    _none("initialer på sagsbehandler udfyldes"),
    _none("Foo\\nBar og C:\\Windows\\System32 og HKLM\\Software"),
    _none("tekst\nHentes i Fælles\\Bilag"),
    _none("Hanne Krog, uge12. Palle Due (bilag2)."),
    _none("C:\\Users\\Public\\Desktop og /home/runner/work"),
    _none("@Override public void login(String user1)"),
    _none("host: srv-db01, maskinen PC-1182, printer hp400"),
    _none("medarbejderen 2 gange; medarbejdere 2024; ansatte nr. ved"),
    _none("login: https://portal.kommunen.dk"),
    _none("Elevnummer udfyldes. Studienummer kræves."),
    _none("Godkendt af byrådet, oprettet af den ansvarlige, approved by the board"),
    _none("Account manager, user story 12, user guide v2, profil A4"),
    _none("min leder (Bente Karlshøj) og moren (Ida Lund) kommer. Alt uden dato og initialer ryger ud."),
    _none("Sign in as yourself."),
    _none("Brugernavn mangler, login glemt."),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(UsernameRecognizer(), row)
