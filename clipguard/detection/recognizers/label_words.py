"""The words that `labels` looks up beside a number, Danish and English, in lower case."""

from __future__ import annotations

import re

# What a number can be called: `nr.`, `nummer`, alone or at the end of the name.
NUMBER_WORDS = frozenset("nr nummer nummeret numre numrene no number numbers num id nos".split())
NUMBER_ENDINGS = ("nummeret", "nummer", "numre", "nr", "id")
LINKS = frozenset("er is var was på at den det hedder lyder som the dk".split())
# Names of numbers that are nobody's telephone and no CPR number.
OTHER = frozenset(
    "vare varenr ordre ordren order ordrer faktura fakturaen fakturaer invoice bilag bilags kvittering kvitterings følgeseddel indkøb indkøbs "
    "indkøbsordre købsordre rekvisition rekvisitions serie serienr model part lot batch styk kunde leverandør aftale "
    "aftalen kontrakt kontrakten udbud udbuds projekt projektet ticket incident sporing sporings tracking pakke pakken matrikel matr lokalplan artikel "
    "item product produkt dok dokument kle forløb forløbs ean gln isbn issn imei cvr se p gtin sku vin lbk lov doi uuid ref "
    "reference edi po rfc iso udfører løbe lokations stregkode barcode commit version build betalings betaling måler målere måleren målerstand "
    "aflæsning aflæst installations konto kontoen account reg giro girokonto sag sags sagen j jnr journal medlems medlem case beløb beløbet "
    "kr dkk eur pris prisen total sum saldo forsikrings police inventar aktiv anlægs kid fik kode koden pin upc asin vat moms "
    "momsnr pu psp omkostningssted profitcenter ansvar koordinat koordinater utm rejsekort transaktion transaktions booking "
    "bookingnr reservation parcel shipment consignment serial asset meter voucher gavekort bestilling bestillings aktivitets "
    "licens license licence licensnøgle nøgle tilbud tilbuds kreditnota opgave opgaven issue bug pr request change chg inc req ritm "
    "lån låne låner reservedel reservedele komponent hash checksum id skabelon formular blanket varmemåler vandmåler elmåler afregnings stelnummer stel chassis oio produktionsenhed".split()
)
OTHER_COLUMN = re.compile(
    r"vare|ordre|order|faktura|invoice|\bean|gln|cvr|isbn|sku|serie|produkt|bilag|beløb|amount|kunde|konto|account|måler|meter"
    r"|\bp-?nr|antal|pris|total|sag|journal|matrikel|reference|\bref\b|version|år\b|stand\b|forbrug"
)

# An office, firm or service; a number or address beside one is the office's.
_HOUSES = (
    "kommune rådhus borgerservice bibliotek jobcenter ydelsescenter forvaltning helpdesk hotline vagt central omstilling hovednummer "
    "reception sekretariat politi styrelse skole gymnasium børnehus børnehave vuggestue plejecenter ældrecenter sundhedscenter "
    "sundhedshus kulturhus medborgerhus forsamlingshus idrætsanlæg svømmehal idrætshal idrætscenter museum kirke hospital sygehus lægehus klinik "
    "apotek forening materielgård genbrugsstation genbrugsplads festsal klubhus legestue varmestue rådgivning telefontid support servicedesk kundeservice universitet institut hotel "
    "restaurant teater tandpleje hjemmepleje sygepleje visitation ministerie ministeriet nævn tilsyn ankestyrelse firma virksomhed "
    "butik station afdeling plejehjem botilbud bosted daginstitution børneinstitution institution lægevagt skadestue krisecenter værested "
    "fritidshjem fritidsklub ungdomsklub ungdomsskole musikskole kontor kontoret bureau agentur boligselskab boligforening fagforening a-kasse "
    "familiehus familiecenter aktivitetscenter rehabiliteringscenter genoptræningscenter misbrugscenter bank sparekasse forsyning team "
    "byggeplads lokalcenter dagcenter døgninstitution"
).split()
_HOUSE_ENDINGS = ("", "n", "en", "et", "s", "ns", "ens", "ets", "r", "er", "erne")
_SHORT = frozenset({"bank", "team", "vagt", "hotel", "firma", "kontor", "support", "nævn", "kirke"})
_OFFICES = frozenset(
    {base + ending for base in _HOUSES for ending in _HOUSE_ENDINGS}
    | set(
        "hallen hallerne centret centeret centrets hjemmet plejehjemmet fritidshjemmet alderdomshjemmet børnehjemmet børnehuset kulturhuset rådhuset museet biblioteket ministeriet tilsynet linjen linien".split()
    )
)
OFFICE_ENDINGS = frozenset(word for word in _OFFICES if len(word) > 4 and word not in _SHORT)
OFFICE_TAILS = frozenset(word[-3:] for word in OFFICE_ENDINGS)
LENGTHS = sorted({len(word) for word in OFFICE_ENDINGS})
OFFICE_WORDS = _OFFICES | frozenset(
    "os us skat falck tdc kmd netcompany driften aps ivs amba ltd gmbh inc library municipality switchboard office school "
    "reception helpline hospital clinic åbningstid åbningstider akut danmark citizen citizens psykiatrifonden receptionist "
    "kindergarten nursery church museum police store shop restaurant company department telefontid hovednummer main "
    "borgerrådgiver borgerrådgiveren vagttelefon vagttelefonen døgnvagt døgntelefon døgnet borgere hovedtelefon informationstelefon døgnåbne døgnåben døgnåbent".split()
)
# The number or address is a particular person's.
PERSONAL = frozenset(
    "borger borgeren borgerens hun han hende hendes ham hans min mit mine mor far moderen faderen faren moren datter datteren søn sønnen "
    "mobil mobilen mobilnr mobilnummer mob privat private privatnummer pårørende klient klienten klientens patient patienten patientens elev eleven elevens barnet barnets "
    "bor boede bopæl boende ansøger ansøgeren nabo naboen naboens she he her his my kone mand ægtefælle kæreste værge værgen kontaktperson ekskone "
    "eksmand kunden bedstemor bedstefar mormor farmor morfar farfar live lives resident søster bror svigerdatter svigersøn niece nevø tante "
    "onkel samlever samleveren hustru barnebarn beboer beboeren lejer lejeren vedkommende tenant mother father daughter son sister brother wife "
    "husband neighbour neighbor mig me broder broderen broren søsteren søstre brødre onklen tanten ekskæreste samboende værelseskammerat indsatte arrestanten tiltalte direkte bopælsadresse hjemmeadresse privatadresse folkeregisteradresse medarbejderen plejemor plejefar "
    "plejefamilien familien family home hjem ejer ejeren".split()
)
# One turns to an office with these; without them, an office's name behind a person's is where the person works.
TURN_TO = frozenset("til ring ringe ringer kontakte kontakter henvend skriv call to hos via".split())
LABELS = frozenset("tlf telefon telefonnr telefonnummer ring tel phone direkte mobil mob nr dir mail".split())
# Nobody works there: a name before one of them is somebody else's.
HOTLINES = tuple(
    "vagttelefon vagttelefonen hotline hotlinen hovednummer hovednummeret omstilling omstillingen switchboard helpline helpdesk vagten vagt os us borgere døgnet døgnåbne døgnåben døgnåbent".split()
)
FIRMS = tuple(
    f"{firm}{gap}"
    for firm in ("a/s", "i/s", "p/s", "k/s", "aps")
    for gap in (" ", ", ", ": ", "\n", ", tlf. ", ", tlf ", " tlf. ")
)
