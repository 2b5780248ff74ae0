"""Words of strategically sensitive matter, Danish and English, by what they tell."""

from __future__ import annotations

# Tells a position, plan or weakness by itself.
NEGOTIATION = """
vores skøn er, helst have, til at vinde, vi foretrækker, vores favorit, snævre kravene, skræddersy*
lande på, mandatet, håber at lande, vores mandat er
strække os til, vise dem vores kort, vores kort, gå helt op til, gå ned til, acceptere ned til, vi accepterer, vores sidste bud, vores plan b, give os på, vi ville give, presse dem, presse prisen, hvis de presser, holde kortene, vores trumf, vores modtræk, vores åbningsbud, vores strategi i forhandling*, our leverage
smertegrænse*, forhandlingsmandat*, forhandlingsoplæg*, forhandlingsposition*, forhandlingsstrategi*, forhandlingsudspil*, forhandlingsrum*, vores mandat, vores udspil, vores bundgrænse, vores bundlinje, vores modbud, vores topbud, vores maksimum, vores maks, vores loft, batna, walk-away, walkaway, bottom line is, our reservation price, our final offer, our maximum, our negotiating position, our opening offer
vi lægger ud med, vi starter med at tilbyde, vi kan gå op til, vi kan strække os til, kan vi gå op til, kan vi strække os til, vi vil højst give, vi er villige til at, vi er klar til at give, vi er parate til at give, klar til at give dem, vi er klar til at betale, parat til at betale, villige til at betale, we are willing to, we are prepared to, we will open with, we can go up to, we can go as high as
bud på højst, bud på op til, bud på maks, bud på maksimalt, byde op til, byde højst, købstilbud på, højeste bud, vores bud, max bud, mindstepris*, mindstepris på, sælger forventer, sælger ved ikke, køber ved ikke, modparten ved ikke, modparten kender ikke
"""
PLAN = """
lukket, bagud på, anlægsbudget*, driftsbudget*, underskud*, merforbrug*, overskridelse*, fratrædelse*, fratræder
hæve, grundskylden, afsked af, afskediget, terminate, terminated, terminating
afskedige*, afskediger, afskedigelse*, fyre, fyres, fyringsrunde*, afskedigelsesrunde*, opsige, opsiges, nedlægge, nedlægges, nedlægger, nedlæggelse*, nedlagt, lukke, lukkes, lukker, lukning*, skolelukning*, sammenlægge*, sammenlægges, sammenlægning*, fusion*, fusionere*, frasalg*, frasælge*, sælge, sælges, sælger, salg af, køb af, købe, opkøb*, udlicitere*, udlicitering*, outsource*, outsourcing, spare, spares, sparer, besparelse*, sparekatalog*, sparekrav*, spareforslag*, sparemål*, skære, skæres, beskære*, effektivisering*, omprioriter*, budgetudkast*, budgetforslag*, budgetoplæg*, råbudget*, skattestigning*, hæve skatten, takststigning*, stillinger, stillingsnedlæg*, årsværk*, omorganisering*, omstrukturering*, flytte, flyttes, opsigelse*, hjemtage*, kontrakt*, forlig, erstatningskrav, retssag, stævning, ekspropri*, lokalisering*, placering af, byudvikling*, grundsalg*, grundkøb*, lønforhandling*, lønramme*, lønstigning*, overenskomst*, strejke*, lockout*
layoff*, lay off, dismiss*, redundan*, shut down, close the, closing the, closure of, merger, merge the, acquire, acquisition, sell the, sale of the, budget cut*, cut the budget, outsourc*, lawsuit, settlement
settle, settlement, lose the case, will lose, withdraw, close, closing, shut, dismissal*, lay off, fire
"""
# Said with a plan, makes it an intention that is the speaker's own.
INTENTION = """
forslag om, forslag til at, indstilling om, får forslag, stilles forslag, we intend, intend to
forvaltningen indstiller, indstiller, vi indstiller, anbefaler, forvaltningen anbefaler, direktionen anbefaler, direktionen ønsker, direktionen overvejer, vi overvejer, overvejer at, overvejes, vi planlægger, planlægger at, planen er at, planen er, planlægges, regner med at, regner vi med at, vi regner med, forventer at, agter at, vi agter, vi vil, vi skal finde, skal findes, vi skal spare, vi bliver nødt til, vi har besluttet, er besluttet, er klar til at, er indstillet på, vi satser på, påtænker*, påtænkes, lægges op til, lægger op til, vi lægger op til, vil foreslå, foreslår at, we plan to, we intend to, we are considering, planning to, considering, recommends, we expect to, we will, we propose
"""
SECRECY = """
nævn ikke, må ikke høre, must not hear, not hear about, before the vote, vinderen får, hemmeligt
først at vide, først får at vide, at vide efter, får det at vide, ikke noget at vide, får besked, først besked, besked efter, besked når, intet at vide, ikke lufte, hold kæft om, tys tys, sig det ikke, ikke røbe*, ikke afsløre*, ikke kommunikere*
ikke få at vide, ikke får at vide, få at vide før, ikke få det at vide, ikke kende til, ikke sendes videre, ikke offentliggjort, ikke udmeldt, ikke annonceret, ved det, uden at de ved, før de ved, ikke nået ud, ikke deles, ikke kommet ud, kun direktionen ved
må ikke være kendt, må ikke være kendte, må ikke komme ud, må ikke slippe ud, må ikke lække, må ikke lækkes, må ikke nævnes, må ikke omtales, må ikke kendes, må ikke deles, må ingen vide, må ikke vide, ingen må vide, må ikke få at vide, ved ikke at, ved det ikke, ved endnu ikke, ved det endnu ikke, ved ikke noget, ved intet, kender ikke, kender endnu ikke, har ikke fået, ikke fået det at vide, endnu ikke orienteret, ikke orienteret, er orienteret, er blevet orienteret, bliver orienteret, orienteres først, først orienteres, informeres først, er ikke informeret, ikke informeret, ikke er informeret
ikke offentlig, ikke offentligt, ikke offentlige, ikke offentliggjort, endnu ikke offentlig*, ikke er offentlig*, er offentligt, bliver offentligt, offentliggøres først, ikke meldt ud, ikke meldes ud, meldes ud, melder vi, meldes først, melder vi først, først ud, kommer først ud, siger vi først, fortæller vi først, ikke besluttet, endnu ikke besluttet, endnu ikke vedtaget, ikke vedtaget, ikke politisk behandlet, ikke politisk godkendt, ikke truffet, før valget, efter valget, før udmelding*, inden udmelding*, holdes fortrolig*, holde det fortroligt, holdes hemmelig*, holdes internt, holdes lukket, holder det for os selv, hold det for dig selv, holde det for os selv, bliver mellem os, mellem os, under radaren, bag lukkede døre, hemmelig*, fortrolig*, mellem os sagt, ikke videre, foreløbig internt, internt indtil, strengt internt, standstill er ikke, standstill ikke, før kontrakten er underskrevet, inden kontrakten er underskrevet, ikke underskrevet, ikke underskrevet endnu, må ikke stå i, ikke i referatet, uden at presse*, pressen ved, pressen må, har fået nys, lukket punkt, før byrådet, før udvalget, før med-udvalget, før medarbejderne, inden medarbejderne, før økonomiudvalget
not public, not yet public, not yet been announced, not been announced, not announced, before the announcement, until the announcement, does not know, do not know, don't know, doesn't know, not been told, have not been told, not been informed, keep this quiet, keep it quiet, keep this confidential, confidential, between us, off the record, must not leak, not yet signed, not yet decided, will be announced, announce it after, not decided
"""
TENDER = """
bud 1, bud 2, bud 3, kvalitetspoint*, bedømmelsen, pointtildeling*, vægtning*
evalueringen af de, evaluering af bud, bud på, tre bud, de to bud, vinderen
tilbud 1, tilbud 2, tilbud 3, tilbud a, tilbud b, tilbud fra, indkomne tilbud, de tre tilbud, to tilbud, hælder til, tildelingen, tildeling*, scorer, bedste tilbud, billigste tilbud, dyreste tilbud, økonomisk mest fordelagtige, bydende, tilbudsmateriale*, offer a, offer b, bids, bidder*
tilbudsgiver a, tilbudsgiver b, tilbudsgiver c, tilbudsgiver _, tilbudsgiverne*, tilbudsevaluering*, evaluering af tilbud, evalueringsrapport*, tilbudssum*, tilbudspris*, tilbudsgivers, laveste bud, laveste tilbud, vindende tilbud, tildele kontrakten, tildeles kontrakten, tildelingsindstilling*, standstill*, bidder a, bidder b, bid evaluation, winning bid, tender evaluation, award the contract
"""
PRICE = """
timepris*, rabat, rabatten, rabatsats*, rabataftale*, enhedspris*, kostpris*, avance*, dækningsbidrag*, leverandørens pris, leverandørens timepris, listepris*, fastpris*, nettopris*, hourly rate, discount, unit price, margin
"""
SECURITY = """
telnet, ingen overvåger, udefra, firewall*, gæt koden, adgangskort virker, nøgler mangler, hovednøgle*
standardkode*, brugerkonti, gamle brugere, netværksscan*, default credentials, open port*
sårbarhedsscan*, sårbarhedstest*, mangler kritiske, mangler sikkerhedsopdatering*, kritiske opdateringer, står åben, står åbent, står åbne, rdp, ingen logning, logning er slået fra, kan omgås, kan logge ind uden, fælles adgangskode, fælles login, samme adgangskode, samme password, ikke supporteret, udløbet certifikat, phishingtest*, phishing-test*, it-revision*, red team*, hacket, hackere, sikkerhedshændelse*, databrud*, security hole, security flaw*, not patched, shared password, penetration test
sårbar version, sårbare version, sårbarhed, sårbarheder*, sårbarhederne, sårbar over for, sårbart over for, sårbar for, er sårbar, er sårbare, kritisk sårbarhed*, penetrationstest*, pentest*, sikkerhedshul*, sikkerhedsbrist*, uden mfa, ingen mfa, mangler mfa, ikke mfa, uden to-faktor*, uden flerfaktor*, uden totrinsbekræft*, upatch*, ikke patchet, ikke opdateret siden, ikke er opdateret, ikke opdateret, forældet version, forældede version, mangler opdateringer, standardadgangskode*, standardpassword*, default password, defaultpassword*, domæneadministrator*, domain admin*, admin-konto, åben port, åbne porte, åben rdp, rdp er åben, eksponeret mod internettet, står åben mod internettet, ukrypteret, ukrypterede, uden kryptering, bagdør ind, bypass, omgå login, sql-injection, sql injection, cve, zero-day, unpatched, vulnerab*, exploit*, without mfa, no mfa, backdoor, ransomware-angreb*, kompromitteret*, compromised, exposed to the internet, remote code execution, firewallen har, firewallen mangler, adgangskontrollen virker ikke, alarmen virker ikke, alarmen er slået fra, alarmkoden, backup virker ikke, backuppen virker ikke, ingen backup
"""
OURS = "firewall, printerne, servere, netværksscanning, bedømmelsen, revisoren, vi, vores, os, forvaltningen, direktionen, kommunens, kommunen, borgmesteren, ledelsen, chefgruppen, økonomiudvalget, leverandøren, leverandørens, vpn*, server*, serveren*, systemet, netværket, domæne*, we, our, us, the municipality, management"
PUBLIC = """
jf, udbudslovens, kalenderdage, kan læses i, besluttede i går, fordele og ulemper, generelt, lav en plan for, hvad er, hvordan
pressemeddelelse*, offentliggjort, offentliggjorde, er offentlig, offentligt tilgængelig*, protokollen, åbent møde, vedtaget, vedtog, vedtaget budget*, blev godkendt, godkendte, hjemmeside*, kan læses på, ligger på, høringssvar*, i offentlig høring, sendt i høring, dagsordenen er offentlig, fremgår af, ifølge avisen, skriver avisen, dr.dk, kursus*, kurset, quiz, vejledning, vejledningen, du, dig, din, dit, dine, man, har besluttet at afskedige, published, publicly, press release, announced today, website, course, you, your
"""

LISTS = {
    "negotiation": NEGOTIATION,
    "plan": PLAN,
    "intention": INTENTION,
    "secrecy": SECRECY,
    "tender": TENDER,
    "price": PRICE,
    "security": SECURITY,
    "ours": OURS,
    "public": PUBLIC,
}
