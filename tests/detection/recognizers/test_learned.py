"""What the tagger has the last word on: texts that it was not shown, most of which it has to get right.

A share and not each text, for what is learned may change with the next training; `python -m tests.corpus.measure` tells how good it is.
"""

from __future__ import annotations

import pytest

from clipguard.detection.recognizers import Recognizer
from clipguard.detection.recognizers.business import BusinessRecognizer
from clipguard.detection.recognizers.indirect import IndirectRecognizer
from clipguard.detection.recognizers.person import PersonRecognizer
from clipguard.detection.recognizers.special_category import SpecialCategoryRecognizer

from ..tables import share_right

PERSON = (
    "Borgeren ⟦Mette Sørensen⟧ klager over svaret.",
    "Kære ⟦Poul-Erik⟧\nTak for mødet i går.\nMvh\n⟦Bo⟧",
    "• ⟦Bjørn Vinter⟧\n• ⟦Dan Skov⟧\n• ⟦Amina Warsame⟧",
    "Navn;By\n⟦Bo Mark⟧;Lund\n⟦Ida Holm⟧;Skive",
    "Referat. Til stede: ⟦Kirsten Aaby⟧, ⟦Jens P. Lund⟧ og ⟦Fatima El-Sayed⟧.",
    "ring til ⟦fatima⟧ inden kl 12",
    "⟦Dorthes⟧ nøgle ligger i skabet.",
    "Please ask ⟦Oleksandr Bondarenko⟧ whether the forms have arrived.",
    "Sagsbehandler: ⟦Hanne Krogsgaard⟧",
    "Hilsen ⟦Yusuf⟧",
    "Skov, storm og vinter. Afgang Holm, Skive og Lund.",
    "Vi bor ved H.C. Andersens Boulevard og læser Karen Blixen.",
    "Hej alle. Mødet er flyttet til lokale 3. Hilsen Driften.",
    "import anna_lib as al",
    "Du skal sende ansøgningen til kommunen senest den 1. maj.",
    "Budgettet for Teknik og Miljø er vedtaget af byrådet.",
    "Jensens VVS ApS har lagt nyt tag på Egmont Højskolen.",
)
FACT = (
    "⟦Hun er sygemeldt med en depression⟧ og ønsker et møde.",
    "Borgeren er ⟦medlem af 3F⟧.",
    "Anders er blevet ⟦dømt for vold⟧ mod sin bror.",
    "Vores nye kollega har ⟦fået konstateret kræft⟧, og det er ikke noget, vi taler om.",
    "Drengen er ⟦anbragt uden for hjemmet⟧ efter moderens misbrug.",
    "min chef har lige fortalt, at hun er ⟦gravid⟧ men det må ikke siges",
    "He has been ⟦diagnosed with schizophrenia⟧ and stopped taking his medicine.",
    "Borgere med demens har brug for ro.",
    "Efter § 42 ydes hjælp til nødvendige merudgifter, hvis barnet har epilepsi.",
    "En borger med KOL kan have gavn af træning.",
    "Du kan få hjælp til rygestop hos din læge.",
    "Kurset handler om stress og trivsel på arbejdspladsen. Tilmeld dig inden fredag.",
    "Antallet af sygemeldte faldt med 4 procent i fjor.",
    "Min kollega tager kage med på fredag.",
)
BUSINESS = (
    "⟦Vores smertegrænse er 2,4 pct., men det ved forbundet ikke.⟧",
    "⟦Vi regner med at afskedige 14, men det melder vi først ud efter valget.⟧",
    "⟦We plan to close the youth club. Staff have not been told.⟧",
    "⟦Serveren i kælderen kører en sårbar version uden MFA og står åben mod internettet.⟧",
    "⟦Skolen lukker til sommer. Forældrene må ikke få det at vide før på torsdag.⟧",
    "⟦Tilbudsgiver B ligger lavest, og vi indstiller dem. Brevene er ikke sendt endnu.⟧",
    "Budgettet er vedtaget, og 8 stillinger nedlægges. Se hjemmesiden.",
    "Køb af mælk: 12 liter. Husk kvitteringen.",
    "Kurset i forhandling handler om at kende sin smertegrænse.",
    "Vi holder møde om budgettet tirsdag kl. 9 i lokale 2.",
    "Udbuddet er offentliggjort på hjemmesiden, og fristen er den 3. marts.",
    "Husk at opdatere din pc og bruge en stærk adgangskode.",
)
INDIRECT = (
    "Vi taler om ⟦skolelederen på Herstedlund⟧ igen",
    "⟦den eneste kvindelige brandmand i Albertslund⟧ er syg",
    "Det er ⟦min nabo i nr. 12⟧, der larmer.",
    "Sagsbehandleren skal svare inden fire uger.",
    "En lærer på skolen underviser i matematik.",
)


@pytest.mark.parametrize(
    ("recognizer", "texts"),
    [
        (PersonRecognizer(), PERSON),
        (SpecialCategoryRecognizer(), FACT),
        (BusinessRecognizer(), BUSINESS),
        (IndirectRecognizer(), INDIRECT),
    ],
    ids=lambda each: each.entity if isinstance(each, Recognizer) else "",
)
def test_most_are_right(recognizer: Recognizer, texts: tuple[str, ...]) -> None:
    share, wrong = share_right(recognizer, texts)
    assert share >= 0.8, wrong
