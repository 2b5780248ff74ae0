from __future__ import annotations

import pytest

from clipguard.detection.recognizers.email import EmailRecognizer
from clipguard.detection.recognizers.email_roles import is_role

from ..tables import Row, check


def _all(text: str) -> Row:
    """Every word with an @ is found."""
    return text, tuple(word.strip('<>;,:()[]"') for word in text.split() if "@" in word), 0.85


def _one(text: str, *found: str) -> Row:
    return text, found, 0.8


def _none(text: str) -> Row:
    return text, (), 0


ROWS: tuple[Row, ...] = (
    _one("skriv til lars.bak@gmail.com.", "lars.bak@gmail.com"),
    _all("<trine_lindqvist79@hotmail.com>"),
    _all("Fra: Mette Bro <mebr@albertslund.dk>\nTil: Ole Kjær <okj@albertslund.dk>; jens.ravn@kl.dk"),
    _all("abc12@kommunen.dk og t.abel@skolenet.example"),
    _one("kontakt [mailto:regnar@stidsen.dk] straks", "regnar@stidsen.dk"),
    _one('href="mailto:ida-marie.holm@nordmail.dk?subject=Hej"', "ida-marie.holm@nordmail.dk"),
    _all("bjørn.ågård@smørrebrød.dk"),
    _all("søs+aula@blåvand.xn--p1ai"),
    _one("-anna.lind@firma-nord.dk\n•ole@ravn.eu", "anna.lind@firma-nord.dk", "ole@ravn.eu"),
    _one("navn;mail\nBo Lund;bo.lund@mail.dk\n", "bo.lund@mail.dk"),
    _one("(se o'connor.p@irish.ie)", "o'connor.p@irish.ie"),
    _all("hr.hansen@gmail.com"),
    _all("HELLE.RIIS@OUTLOOK.DK"),
    _one("lars(at)ravnkilde.dk", "lars(at)ravnkilde.dk"),
    _one("lars.ravn [at] gmail [dot] com", "lars.ravn [at] gmail [dot] com"),
    _one("skriv til lise snabel-a ravnkilde.dk inden fredag", "lise snabel-a ravnkilde.dk"),
    _one("min mail er olekjaer82 snabela hotmail punktum com", "olekjaer82 snabela hotmail punktum com"),
    _one("john.byrne at gmail dot com", "john.byrne at gmail dot com"),
    _one("peter.dam (snabel-a) webspeed.dk", "peter.dam (snabel-a) webspeed.dk"),
    _one("?email=ida%40ravn.dk&x=1", "ida%40ravn.dk"),
    _all("From: Caspar Lindegren <clin@vestklit.example>"),
    _one("Login: ida.holm@kommunen.local", "ida.holm@kommunen.local"),
    _one("mit.navn@firma.dk eller Ida: ida@ravn.dk", "ida@ravn.dk"),
    _one("SV: ida.holm@ravn.dk;okj@ravn.dk,mebr@ravn.dk", "ida.holm@ravn.dk", "okj@ravn.dk", "mebr@ravn.dk"),
    _one('"Holm, Ida" <idho@regionnord.dk>', "idho@regionnord.dk"),
    _one("kvittering til jobe@kommunen.dk og hane@kommunen.dk", "jobe@kommunen.dk", "hane@kommunen.dk"),
    # Offices.
    _none("it-helpdesk@albertslund.dk, info@a.dk, albertslund@albertslund.dk, noreply@kommune.dk"),
    _none("byggesag@x.dk plan-byg@x.dk hr-team@x.dk bibliotek.hovedpostkasse@x.dk skole123@x.dk"),
    _none("miljo@kommunen.dk vej@kommunen.dk forsikring@kommunen.dk ejendomsskat@kommunen.dk"),
    _none("boernogunge@x.dk børn-unge@x.dk vejogpark@x.dk sundhedogomsorg@x.dk teknik.miljoe@x.dk"),
    _none("skolen.herstedlund@x.dk jobcenter-nord@x.dk tandplejen.vest@x.dk plejecenter_kilden@x.dk"),
    _none("voksenvisitationen@x.dk familieafdelingen@x.dk ungdomsskolen@x.dk sygedagpenge@x.dk"),
    _none(
        "sales@firm.com support@firm.com hello@firm.com careers@firm.com no-reply@firm.com customer.service@firm.com"
    ),
    _none("press-office@town.gov.uk facilities@town.example accounts.payable@firm.com"),
    _none("Hovedpostkasse: kd@kommunen.dk"),
    _none("skadedyr@kommunen.dk veteran@kommunen.dk snerydning@x.dk ris-og-ros@x.dk"),
    # No addresses, or nobody's.
    _none("mette@example.com, npm i a@1.2.3, fornavn.efternavn@kommunen.dk, dit.navn@firma.dk, john.doe@company.com"),
    _none("git clone git@github.com:kommunen/ruteplan.git"),
    _none("ssh anna@srv01.kommunen.dk; scp anna@srv01.kommunen.dk:/var/log/x ."),
    _none("https://deploy:abc@github.com/x.git og ftp://ole@ftp.firma.dk/"),
    _none("Message-ID: <CAF7q2mVz9@mail.gmail.com>\nIn-Reply-To: <01DB3C@outlook.com>"),
    _none('<img src="cid:image001.png@kommunen.dk">'),
    _none("@Component @app.route npm install @angular/core @Anna Lind skriv"),
    _none("Vi mødes kl. 9 @ rådhuset. 3 stk. @ 25 kr. pr. stk."),
    _none("meet me at boligportal.dk (at noon) [at] the office"),
    _none("<20261124.3f9a1c7e5b2d@mx3.kommunen.dk>"),
    _none("snabel-a hedder også alfakrøl"),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(EmailRecognizer(), row)


@pytest.mark.parametrize(
    "local",
    "idho mebr bo anna.plum jensen hans.skov nielsby carhans ulla skovlund mlarsen kirsten.vejby holm.j b0x412".split(),
)
def test_persons_are_no_roles(local: str) -> None:
    assert not is_role(local, "kommunen.dk")
