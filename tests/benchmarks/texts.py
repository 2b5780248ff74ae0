"""Danish texts of any length for the benchmarks, varied and the same in every run.

A text is a seeded shuffle of several hundred sentences put together from parts; most of them take compound words that are
made on the spot, as Danish does, so that a long text goes on bringing words that no cache has seen: 8,000 different ones in 1 MB.
Numbers, names and addresses are made up at random; none is stored.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

CLEAN, TYPICAL, DENSE = None, 500, 65
"""Characters for each personal detail in a text: none at all, as in a letter, as in a list."""

SENTENCES = 600

_GROUPS = (
    "Arbejdsgruppen",
    "Forvaltningen",
    "Udvalget",
    "Biblioteket",
    "Foreningen",
    "Afdelingen",
    "Museet",
    "Styregruppen",
    "Kontoret",
    "Projektgruppen",
    "Skolebestyrelsen",
    "Driftsholdet",
)
_DEEDS = (
    "har gennemgået",
    "vil drøfte",
    "skriver om",
    "samler erfaringer med",
    "har set nærmere på",
    "arbejder videre med",
    "forbereder",
    "ønsker flere forslag til",
    "har udskudt",
    "offentliggør snart",
    "har fået gode tilbagemeldinger på",
    "beskriver",
    "venter stadig på",
    "har samlet",
)
_OBJECTS = (
    "de nye retningslinjer",
    "planen for de grønne områder",
    "forslaget om bredere stier",
    "den årlige oversigt",
    "vejledningen til ansøgere",
    "reglerne for udlån af lokaler",
    "kortet over legepladser",
    "ordningen for affald og genbrug",
    "udstillingen om byens historie",
    "skiltene langs havnen",
    "tidsplanen for renoveringen",
    "tegningerne til den nye bro",
    "listen over arrangementer",
    "belysningen ved stadion",
)
_ENDS = (
    "i løbet af foråret",
    "på det næste møde",
    "inden sommerferien",
    "sammen med de lokale foreninger",
    "så arbejdet kan gå i gang til tiden",
    "fordi vejret har drillet",
    "og lægger referatet på hjemmesiden",
    "efter en kort høring",
    "når alle svar er kommet ind",
    "uden at det bliver dyrere",
    "ligesom sidste år",
    "før skiltene bliver sat op",
)
_WHOLE = (
    "Hjemmesiden viser, hvornår der er åbent, og hvad det koster at være med.",
    "Det kan godt tage et par uger, før alle skilte er på plads.",
    "Man kan låne udstyret gratis, hvis man afleverer det rent og tørt igen.",
    "Vandet bliver prøvet hver uge, og tallene hænger ved indgangen.",
    "Når sneen er ryddet, bliver stierne gruset tidligt om morgenen.",
    "Der er plads til alle, og man behøver ikke at melde sig til.",
    "Træerne bliver beskåret om vinteren, så fuglene får ro om foråret.",
    "Spørgsmål kan stilles på mødet, og svarene kommer med i referatet.",
    "Kaffen er klar klokken ni, og programmet begynder en halv time senere.",
    "Asfalten skal ligge et døgn, før der igen må køre biler på den.",
    "Et godt forslag er kort, har et klart mål og siger, hvad det kræver.",
    "Husk at slukke lyset og lukke vinduerne, når lokalet bliver forladt.",
)
_SMALL, _CAPITAL = "\0", "\1"  # where a sentence takes a compound word
_WITH_COMPOUND = (
    "{group} {deed} \0 {end}, og \0 bliver også nævnt.",
    "Der mangler fortsat \0 og \0, og {small} {deed} {object}.",
    "Vi har talt om \0 og \0, men {object} må vente.",
    "\1 og \0 bliver drøftet {end}, mens {object} ligger fast.",
    "Se også afsnittet om \0, hvor {object} og \0 er beskrevet.",
)
_STEMS = (
    "cykel sti vej skole natur vand energi trafik kyst havne park skov bro tag vindue varme lys støj affalds genbrugs bibliotek"
    "s museums kultur idræts svømme legeplads torve markeds bolig by land lokal plan projekt hegn kant græs plante frø have jord"
    " sand klima regn sne vinter sommer forårs efterårs aften dag uge måneds års halv"
).split()
_MIDDLES = (
    "skilte data rum kort bygnings vedligeholdelses udviklings samarbejds undersøgelses forbedrings fornyelses sikrings rengørings"
    " registrerings afprøvnings indretnings renoverings anlægs drifts materiale værktøjs møde emne"
).split()
_HEADS = (
    "planer møder forslag regler opgaver grupper idéer rapporter projekter ordninger kasser pladser målinger billeder lister"
    " skemaer tilbud puljer forløb aftaler tavler noter modeller huse borde"
).split()
_FIRST_NAMES = (
    "Mette Henrik Anne Lars Kirsten Søren Hanne Jens Lone Peter Camilla Rasmus Ida Frederik Karen Thomas Birgitte Morten Louise"
    " Mikkel Jette Anders Pernille Christian"
).split()
_LAST_NAMES = (
    "Sørensen Dalsgaard Jensen Nielsen Kjeldsen Bach Holm Lauridsen Mortensen Thomsen Winther Bertelsen Vestergaard Østergaard"
    " Friis Damgaard Skov Lund Krogh Toft"
).split()
# Shorter than 65 characters each, so that a dense text can be filled up to its measure.
_CPR = ("Cpr {} er oprettet i systemet.", "Sagen om {} er sendt videre.", "Borgeren har cpr-nummer {}.")
_PHONE = ("Ring på tlf. {} efter klokken ni.", "Mobil: {}.", "Kan træffes på telefon {} i dag.")
_EMAIL = ("Skriv til {} om det.", "Svar er sendt til {}.", "E-mail: {}.")
_NAME = ("{} kommer til mødet på torsdag.", "Vi har aftalt det med {} i går.", "Kontakt {} først.")
_CPR_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def _cpr(rng: random.Random) -> str:
    """A number with a date and the check digit that most have."""
    while True:
        digits = f"{rng.randint(1, 28):02}{rng.randint(1, 12):02}{rng.randint(40, 99):02}{rng.randint(0, 3999):04}"
        if sum(int(digit) * weight for digit, weight in zip(digits, _CPR_WEIGHTS, strict=True)) % 11 == 0:
            return f"{digits[:6]}-{digits[6:]}"


def _compound(rng: random.Random) -> str:
    """One of some 900,000 words, few of which are in any list."""
    middles = rng.choices(_MIDDLES, k=rng.choice((0, 1, 1, 2)))
    return "".join((rng.choice(_STEMS), *middles, rng.choice(_HEADS)))


def _detail(rng: random.Random) -> str:
    """A sentence with one CPR number, phone number, e-mail address or name."""
    first, last = rng.choice(_FIRST_NAMES), rng.choice(_LAST_NAMES)
    kind = rng.randrange(4)
    if kind == 0:
        return rng.choice(_CPR).format(_cpr(rng))
    if kind == 1:
        number = f"{rng.randint(20, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}"
        return rng.choice(_PHONE).format(number)
    if kind == 2:
        plain = f"{first}.{last}".lower().replace("ø", "oe").replace("æ", "ae").replace("å", "aa")
        return rng.choice(_EMAIL).format(f"{plain}{rng.randint(1, 999)}@brevbud-lund.dk")
    return rng.choice(_NAME).format(f"{first} {last}")


def sentences(rng: random.Random, count: int = SENTENCES) -> list[str]:
    """Different sentences without a personal detail; "\\0" and "\\1" stand for a compound word, small or capitalised."""
    made: dict[str, None] = dict.fromkeys(_WHOLE)
    while len(made) < count:
        group, small = rng.choice(_GROUPS), rng.choice(_GROUPS).lower()
        parts = {"deed": rng.choice(_DEEDS), "object": rng.choice(_OBJECTS), "end": rng.choice(_ENDS)}
        if rng.random() < 0.6:
            made[rng.choice(_WITH_COMPOUND).format(group=group, small=small, **parts)] = None
        else:
            made[f"{group} {parts['deed']} {parts['object']} {parts['end']}."] = None
    return list(made)


def _shuffled(rng: random.Random) -> Iterator[str]:
    """The sentences without an end, in another order each time round."""
    pool = sentences(rng)
    while True:
        rng.shuffle(pool)
        for sentence in pool:
            while _SMALL in sentence:
                sentence = sentence.replace(_SMALL, _compound(rng), 1)
            yield sentence.replace(_CAPITAL, _compound(rng).capitalize()) if _CAPITAL in sentence else sentence


def varied(length: int, every: int | None, seed: int = 0) -> str:
    """A text of exactly `length` characters with one personal detail in `every` characters, in sentences and paragraphs."""
    rng = random.Random(f"{length} {every} {seed}")
    plain = _shuffled(rng)
    parts: list[str] = []
    written = details = 0
    left = rng.randint(3, 7)  # sentences until the paragraph ends
    while written < length:
        if every is not None and details * every <= written:
            sentence = _detail(rng)
            details += 1
        else:
            sentence = next(plain)
        left -= 1
        end = " " if left else rng.choice(("\n\n", "\n\n", "\n"))
        left = left or rng.randint(3, 7)
        parts += sentence, end
        written += len(sentence) + len(end)
    return "".join(parts)[:length]
