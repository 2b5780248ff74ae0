"""Words of GDPR article 9 and 10 facts and of comparably private social facts, Danish and English.

Kinds ending in `_weak` have ordinary uses too: they count only where the text names or numbers a person.
"""

from __future__ import annotations

HEALTH = """
taget piller, for at dø, tage sit eget liv, tage livet af, ikke vil leve, lægeerklæring*, trykaflastende, tisset i sengen, taget en overdosis, overdosis
skærer i sig, skærer sig, cutter, lam i, lam fra, ufrivillig*, blodtransfusion*, testet for, recidiv*, erklæret, hukommelsesbesvær, husker dårligt, vægttab, falder ofte, faldet, blodfortyndende, hjerteanfald, hjertemedicin, blodsukker, plejekrævende, sårbehandling, lungebetændelse, urinvejsinfektion*, kolostomi, ptsd-ramt, traumer, panikanfald, søvnproblem*, terapeut*, misbrugsbehandling*, i afvænning, overvægtig
sygemeldt*, sygemelding*, langtidssyg*, langtidssygemeldt*, deltidssygemeldt*, raskmeldt*, indlagt, indlagt på, indlæggelse*, tvangsindlagt*, tvangsindlæg*, udskrevet fra
diagnosticeret*, diagnose, diagnosen, diagnoser, under udredning*, i udredning, udredt for, udredes for, symptomer på, i behandling for, behandles for, i medicinsk behandling, i psykiatrisk behandling, i terapi, går til psykolog
skizofren*, psykose*, psykotisk*, bipolar*, depression*, depressiv*, deprimeret, angst, angsten, angstanfald*, socialangst*, ptsd, ocd, adhd, add-diagnose, autist*, autisme*, asperger*, borderline*, personlighedsforstyrr*, spiseforstyrr*, anoreksi*, bulimi*, selvskade*, selvmord*, suicidal*, selvmordsforsøg*, selvmordstanker*, tourette*, stress, stresssygemeldt*, stress-sygemeldt*, udbrændt*, burnout
demens*, dement, demente*, alzheimer*, parkinson*, epilepsi*, epileptisk*, sklerose*, dissemineret*, hjerneskade*, hjernerystelse*, blodprop*, apopleksi*, hjerneblødning*, lammet, lammelse*, parese*, hemiparese*, cerebral parese, spastiker*, spastisk*, als
kræft, kræften, kræftsyg*, cancer*, leukæmi*, tumor*, metastase*, kemoterapi*, kemo, strålebehandling*, brystkræft*, lungekræft*, prostatakræft*
diabetes*, diabetiker*, sukkersyg*, insulin*, kol, kronisk bronkitis, astma*, hjertesvigt*, hjerteinsufficiens*, hjertefejl*, hjertestop*, hjerteproblem*, hypertension*, forhøjet blodtryk, forkammerflimren, nyresvigt*, dialyse*, leversyg*, skrumpelever*, hepatitis*, hiv, hiv-positiv*, aids, tuberkulose*, covid-positiv, gigt, leddegigt*, slidgigt*, fibromyalgi*, osteoporose*, diskusprolaps*, piskesmæld*, migræne*, stofskifte*, crohns, colitis*, endometriose*, cøliaki*
gravid, gravide kone, graviditet, hendes graviditet, abort, aborterede, provokeret abort, ivf, fertilitetsbehandling*, barnløs*, fødselsdepression*, kejsersnit*, inkontinen*, ble om natten, kateter*, stomi*, tryksår*, liggesår*, synkebesvær*, sondemad*, sondeernær*
blind på, blind, døv, døvblind*, svagtseende*, synshandicap*, svagsynet, hørehæmmet*, døvfødt*, kørestolsbruger*, sidder i kørestol, kørestol, rollator*, amputer*, protese*, udviklingshæmm*, udviklingshandicap*, mentalt retarderet, downs syndrom, down syndrom, handicappet, ordblind*, dysleksi*, talblind*, sproglig forstyrrelse, udviklingsforstyrr*, senfølge*, funktionsnedsættelse*
misbruger, misbrug af, alkoholmisbrug*, stofmisbrug*, hashmisbrug*, alkoholiker*, alkoholiseret*, alkoholproblem*, afruset*, afrusning*, antabus*, metadon*, substitutionsbehandling*, afhængig af alkohol, afhængig af stoffer, ludoman*, ludomani*, spilleafhængig*, tilbagefald*, drikker for meget, drikker dagligt, drikker hver dag, lugter af alkohol, lugtede af alkohol, lugter af spiritus, beruset, påvirket af alkohol, påvirket af stoffer, på grund af alkohol, narkoman*, ryger hash, kokain*, amfetamin*, heroin*, opioid*
antidepressiv*, sertralin*, citalopram*, ritalin*, medikinet*, concerta*, lithium*, olanzapin*, quetiapin*, metformin*, insulinbehandl*, morfin*, tramadol*, warfarin*, marevan*, psykofarmaka*, antipsykoti*, sovemedicin*, medicin mod, får medicin for
alvorligt syg, kronisk syg, uhelbredeligt syg, dødeligt syg, terminal*, livstruende*, døende, palliativ*, faldtendens*, fald i hjemmet, faldt i hjemmet, brækket hofte*, hoftebrud*, hofteopereret*, opereret*, operation for, skal opereres, undervægtig*, svært overvægtig*, fedmeopereret*, funktionsnedsat*, nedsat arbejdsevne, erhvervsevne*, psykisk syg*, psykisk sårbar*, psykisk lidelse*, psykiske problemer, psykiske vanskeligheder, sengeliggende*, konfus, forvirret og, hallucin*, vrangforestilling*
# English
diagnosed with, suffers from, suffering from, on sick leave, signed off sick, sick leave, hospitali*, pregnant, schizophreni*, dementia, cancer treatment, chemotherapy, disabled, wheelchair, blind in, deaf, autistic, autism, dyslexi*, epilepsy, stroke, addicted to, addiction, alcoholic, rehab*, suicidal, anxiety disorder, mental illness, mental health problems, miscarriage, hiv positive, multiple sclerosis, burnout
"""

INFIXES = """
*kræft*, *misbrug*, *demens*, *depression*, *psykose*, *lidelse*, *sygdom*, *forstyrrelse*, *lammelse*, *afhængighed*, *skizofreni*, *handicap*, *epilepsi*, *insufficiens*, *amputation*, *opereret*
"""

CRIME = """
politianmeldt, underslæb, bedrageri*, er anmeldt, dom for, straf for, vold, bøde for, kørt spirituskørsel, spirituskørsel, frakendt kørekortet, stalking, narkotika*, hashsalg, røveri, hærværk, brandstiftelse, fodboldbølle
dømt for, blevet dømt, er dømt, tidligere dømt, tidligere straffet, straffet for, straffedømt*, straffeattest*, plettet straffeattest, sigtet for, sigtet, tiltalt for, anholdt for, anholdt, varetægtsfængsl*, fængslet, i fængsel, afsoner, afsoning*, fodlænke*, løsladt, prøveløslad*, betinget dom, ubetinget fængsel, domfældt*, mistænkt for, anmeldt for, politianmeldt*, har stjålet, begået tyveri, taget i tyveri, butikstyveri*, voldsdømt*, indbrud begået, hvidvask, socialt bedrageri, bedrageri, bandemedlem*, banderelateret*, bandetilknyt*, rocker, bandemiljø*, kriminel*, kriminalitet, tilhold*, opholdsforbud*, behandlingsdom*, anbringelsesdom*, voldssag*, sædelighedsdømt*, blufærdighed*
convicted of, convicted for, charged with, arrested for, in prison, sentenced to, on parole, criminal record, restraining order
"""

FAMILY = """
tissekone*, tissemand*, befamle*, rørt ved hende, seksuelle, seksuelt, pornografi*, blottet sig, truer personalet, truer sin, trusler mod
anbragt uden for hjemmet, anbragt hos, anbragt i, anbragt på, tvangsanbragt*, tvangsfjern*, tvangsbortadopt*, frivilligt anbragt, skal anbringes, anbragt, plejebarn hos, i plejefamilie, anbringelse af, fjernet fra hjemmet, børnefaglig undersøgelse af, underretning om, underretning på, vanrøgt*, omsorgssvigt*, overgreb*, seksuelt krænket, krænket af, mishandl*, udsat for vold, slår, slået af, slået sin, slår sine, slået sine, voldelig*, voldelige far, vold i hjemmet, vold mod, æresrelateret*, tvangsægteskab*, negativ social kontrol, incest*, voldtaget, voldtægt*, utryg ved, bange for sin, bange for at, bange for sin far, utryg, mistrives, mistrivsel*, mobbet, mobbes, skolevægring*, skolefravær, bekymrende fravær, lugter af urin, møder uden madpakke, mødt uden madpakke, forsømt
placed in care, foster care, abused by, neglected, custody, domestic violence
"""

SOCIAL = """
bortvisning*, været fraværende, snydt med, svindlet*, svindel, begyndt at slå, sulten og, skænderier
har haft et forhold, haft et forhold til, affære med, sidebeskæftigelse, partshøring, påvirket, fået bøde, bøde for, udestående på, afdragsordning, træt af chefen, mange sygedage, sygedag, brug for specialskole, behov for specialskole, truer
blive sat ud, bliver sat ud, sat ud af, ønsker fleksjob, sygedage, har bidt, bider, nægter at møde, gået fra hinanden, dårligt gående, polio, ondt i maven hver, uden strømper, alene hjemme
bor i sin bil, blevet skilt, er skilt, skal separeres, separeret, slog, slås med, bliver slået, råber ad, drukket, drikker, fuld foran, tæv, blå mærker, ikke i skole, vil ikke i skole, lagt sag an, inkasso*, fattig*, sygeløn, uden indkomst, fortabt, samvær, ønsker ikke samvær, fjernelse af, tvangsfjernelse, udsættelse, selvforsørgende, tjenstlige samtaler, påtale, advarsler, afskediget, opsagt, krænk*, stjålet
hjemløs, hjemløse mand, boligløs, sovet på gaden, sover på gaden, på herberg*, på krisecenter, krisecent*, sat på gaden, udsat af sin, udsættelse fra, fogeden, huslejerestance*, restance på, i restance, gæld på, gæld til, gældssaneret*, dårlig betaler, i rki, registreret i rki, personlig konkurs, ikke råd til, haft råd til
bevilget*, bevilling af, afslag på førtidspension, førtidspension*, på kontanthjælp, modtager kontanthjælp, får kontanthjælp, kontanthjælpsmodtager, på dagpenge, fleksjob*, ressourceforløb*, jobafklaringsforløb*, revalidering*, under værgemål, værgemål*, umyndiggjort*, støtteperson*, kontaktperson efter, aflastningsfamilie*, bostøtte*, botilbud*, kommunikationsbistand*, skal skilles, skilsmisse*, ligger i skilsmisse, forældremyndighed*, samværssag*, fratages forældremyndigheden, uden opholdstilladelse, afvist asyl, asylansøger, flygtning fra, traumatiseret*, traume*
advarsel for, har fået en advarsel, skriftlig advarsel, mundtlig advarsel, skal afskediges, bliver afskediget, bliver fyret, er fyret, blevet fyret, opsagt på grund af, opsiges på grund af, bortvist*, partshøring om påtænkt afskedigelse, tjenstlig samtale, kammeratlig samtale, mus-samtale, gentaget fravær, for meget fravær, sygefravær på, samarbejdsproblem*, samarbejdsvanskeligheder, krænkende adfærd, chikane, sexchikane*, seksuel chikane, alkoholproblem
homeless, evicted, in debt, written warning, disciplinary, dismissed for
"""

UNION = """
medlem af 3f, medlem af foa, medlem af hk, medlem af bupl, medlem af dlf, medlem af dsr, medlem af djøf, medlem af sl, medlem af metal, medlem af krifa, medlem af en fagforening, medlem af fagforeningen, fagforeningsmedlem*, medlem af prosa, medlem af dansk sygeplejeråd, medlem af danmarks lærerforening, medlem af socialpædagogerne, meldt sig ind i, meldt sig ud af, tillidsrepræsentant for, tillidsmand for, kontingent til fagforeningen, trade union member, member of the union, union member
"""

IDENTITY = """
mørk i huden, taler kurdisk, taler somalisk, taler arabisk derhjemme, etnicitet, konfession*, homo, seksualitet, kønsidentitet*, partibog, medlem af parti*
homoseksuel*, bøsse, lesbisk*, biseksuel*, transkønnet*, transperson*, ikke-binær*, kønsskifte*, juridisk kønsskifte, seksuelle orientering, sprunget ud som, gay, lesbian, transgender
muslim, muslimsk, praktiserende muslim, jøde, jødisk, hindu, buddhist, jehovas vidne*, jehovas vidner, scientolog*, katolik, katolsk, konverteret til, konverterede til, ateist*, troende, bærer tørklæde, går med tørklæde, beder fem gange, ramadan, medlem af moskeen, medlem af pinsekirken, medlem af trossamfund*
af somalisk oprindelse, af romaafstamning, er roma, etnisk, af tyrkisk oprindelse, af arabisk oprindelse, palæstinensisk baggrund, somalisk baggrund, kurdisk baggrund, statsløs palæstinenser, oprindelse
medlem af enhedslisten, medlem af dansk folkeparti, medlem af socialdemokratiet, medlem af venstre, medlem af konservative, medlem af liberal alliance, medlem af sf, medlem af radikale, medlem af nye borgerlige, medlem af danmarksdemokraterne, stemmer på, partimedlem*, politisk aktiv i
practising muslim, is muslim, is jewish, jehova's witness, of somali origin
"""


LISTS = {
    "special.health": HEALTH + INFIXES,
    "special.crime": CRIME,
    "special.family": FAMILY,
    "special.social": SOCIAL,
    "special.union": UNION,
    "special.identity": IDENTITY,
    "special.health_weak": "syg, sygefravær*, medicin, medicinen, smerter, mistanke om, aggressiv*, overvægt*, udredning, psykolog*, psykiater*, allergi*, specialklasse*, specialskole*",
    "special.social_weak": "alkohol, kontanthjælp, sygedagpenge, hjemmehjælp, arbejdsløs*, gæld",
}
