from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter

import pytest

from clipguard.detection.names import (
    AMBIGUOUS,
    COMMON,
    FIRM,
    FIRST,
    LAST,
    PLACE,
    PLAIN,
    RARE,
    WORD,
    load_names,
)

FIRST_NAMES = {
    "of the 1920s to the 1950s": "Aage Åge Børge Ejnar Einar Kaj Knud Svend Valborg Gerda Ragnhild Inger Birthe Jytte Kirsten Gudrun",
    "of the 1960s to the 1990s": "Henrik Flemming Bettina Anette Annette Gitte Kenneth Kennet Brian Maibritt Majbritt Mai-Britt Pernille",
    "of the 2000s and 2010s": "Malthe Malte Villads Alberte Vigga Sofie Sophie Frederikke Ellinor Otto Aksel Axel Karla Carla",
    "in several spellings": "Kristian Christian Katrine Cathrine Catherine Kathrine Mikkel Michael Nikolaj Nicolai Jakob Jacob Philip Filip",
    "Turkish": "Ayşe Ayse Mehmet Hüseyin Huseyin Gülsen Gulsen Özlem Ozlem",
    "Arab": "Fatima Mohammed Muhammad Khadija Abdulrahman Layla Noor Yousef",
    "Kurdish": "Berivan Rojda Karwan Shilan",
    "Somali": "Abdirahman Fadumo Hodan Ayaan Liban",
    "Pakistani": "Zeeshan Shazia Waqas Rukhsana Iqra",
    "Afghan": "Zabihullah Freshta Najibullah Palwasha",
    "Iranian": "Behrouz Parisa Kourosh Niloufar",
    "Bosnian": "Emina Senad Nedžad Nedzad Lejla",
    "Albanian": "Shpresa Arben Valdrin Liridona",
    "Polish": "Agnieszka Małgorzata Malgorzata Krzysztof Łukasz Lukasz",
    "Romanian": "Ionuț Ionut Cătălin Catalin Andreea",
    "Ukrainian": "Oleksandr Volodymyr Tetiana Yuliia",
    "Lithuanian": "Vytautas Giedrė Giedre Mindaugas",
    "Vietnamese": "Phương Phuong Nhung Tuấn",
    "Tamil": "Kavitha Sivakumar Tharani Abiramy",
    "Chinese": "Xiaoling Jianguo Yingying",
    "Thai": "Somchai Wilaiporn Siriporn",
    "Filipino": "Marivic Maricel Jocelyn",
    "Eritrean and Ethiopian": "Tesfay Merhawi Selamawit Yohannes",
    "Greenlandic": "Paninnguaq Aqqaluk Minik Pipaluk",
    "Faroese": "Jógvan Turið Rannvá Høgni",
    "Icelandic": "Guðrún Sigríður Þórdís",
    "German": "Jürgen Jurgen Heike Wolfgang",
    "English": "Stephanie Matthew Heather",
}
LAST_NAMES = {
    "in -sen": "Jensen Sørensen Jørgensen Christensen Kristensen Mikkelsen Enevoldsen Therkildsen Lauridsen Frandsen",
    "of farms and places": "Kjærgaard Kjærgård Nørgaard Nørgård Bundgaard Toft Østergaard Bjerregaard Holm Lund Skovgaard Bækgaard Dalsgaard",
    "of other kinds": "Møller Krogh Schmidt Bagger Ravn Winther Thygesen Kierkegaard Rosenkrantz Brøndum",
    "Turkish": "Yılmaz Yilmaz Şahin Sahin Çelik Celik",
    "Arab": "Al-Jabouri Haddad Khalil El-Khatib",
    "Somali": "Warsame Abdullahi Hersi",
    "Pakistani": "Hussain Chaudhry Siddiqui",
    "Iranian and Afghan": "Hosseini Mohammadi Noorzai",
    "Bosnian and Albanian": "Hadžić Hadzic Halilović Halilovic Krasniqi",
    "Polish": "Kowalska Wiśniewski Wisniewski",
    "Romanian and Ukrainian": "Popescu Ionescu Shevchenko Kovalenko",
    "Asian": "Nguyễn Nguyen Tran Zhang Sivakumar Bautista",
    "Eritrean": "Gebremariam Tesfamariam",
    "Northern": "Motzfeldt Joensen Jónsdóttir Johansson",
}


@pytest.mark.parametrize("group", FIRST_NAMES)
def test_first_names(group: str) -> None:
    names = load_names()
    missing = [name for name in FIRST_NAMES[group].split() if not found(name, names.flags, FIRST)]
    assert missing == []


@pytest.mark.parametrize("group", LAST_NAMES)
def test_last_names(group: str) -> None:
    names = load_names()
    assert [name for name in LAST_NAMES[group].split() if not found(name, names.flags, LAST)] == []


def found(name: str, flags: Mapping[str, int], bit: int) -> bool:
    """Whether the lists have the name, or each part of a name with a hyphen."""
    low = name.lower()
    return all(flags.get(part, 0) & (FIRST | LAST) for part in low.split("-")) or flags.get(low, 0) & bit != 0


NEVER = (
    "så man hver kan ande den det ham hun men når til om og jeg vi der her hvor alle ingen min mit "
    "januar marts april maj juni juli august oktober mandag tirsdag lørdag monday sunday march june "
    "kommune borger skole sag møde barn mor far leder elev lærer udvalg dato emne unavngivet class error "
    "the and for with you this that from have can must very "
    "class deres jeres kosmos henriks mettes"
)


@pytest.mark.parametrize("word", sorted(set(NEVER.split())))
def test_words_that_are_no_names(word: str) -> None:
    assert word not in load_names().flags


@pytest.mark.parametrize("name", "bo dan mark storm skov lund due rose sten falk faith tom liv tage may".split())
def test_names_that_are_words(name: str) -> None:
    names = load_names()
    assert names.flags[name] & WORD
    assert name in names.ambiguous
    assert name not in names.plain


@pytest.mark.parametrize("name", "peter jens mads søren bent per helle signe martin maria anders".split())
def test_names_that_are_words_but_far_more_often_names(name: str) -> None:
    assert name not in load_names().ambiguous


def test_places_and_firms() -> None:
    names = load_names()
    assert all(names.flags[name] & PLACE and name in names.ambiguous for name in "lund paris viborg holstebro".split())
    assert names.flags["florence"] & PLACE
    assert all(names.flags[name] & FIRM and name in names.ambiguous for name in "mercedes siri ørsted".split())


def test_frequency() -> None:
    flags = load_names().flags
    assert all(flags[name] & COMMON for name in "mette henrik jensen nielsen kirsten fatima".split())
    assert all(flags[name] & RARE for name in ("adelgunde", "adomas"))
    assert not any(flags[name] & (COMMON | RARE) for name in "liridona somchai hodo".split())
    assert not any(bits & COMMON and bits & RARE for bits in flags.values())


def test_the_lists_agree() -> None:
    names = load_names()
    assert names.plain <= names.first
    assert not names.plain & names.ambiguous
    assert {"mette", "fatima"} <= names.plain
    assert all(bits & (FIRST | LAST) for bits in names.flags.values())
    assert all(bits & (WORD | PLACE | FIRM) for bits in names.flags.values() if bits & AMBIGUOUS)
    assert names.ambiguous == {name for name, bits in names.flags.items() if bits & AMBIGUOUS}
    assert names.plain == {name for name, bits in names.flags.items() if bits & PLAIN}
    assert all(name == name.lower() and " " not in name for name in names.flags)
    assert len(names.first) > 20_000
    assert len(names.last) > 20_000


@pytest.mark.parametrize(
    "name",
    [
        "Niels Bohr",
        "H.C. Andersen",
        "HC Andersen",
        "Søren Kierkegaard",
        "Karen Blixen",
        "Pippi Langstrømpe",
        "Karl Marx",
        "Florence Nightingale",
        "Maria Montessori",
        "Howard Gardner",
        "Sokrates",
        "Valdemar Sejr",
        "Recep Tayyip Erdogan",
    ],
)
def test_nobody_in_particular(name: str) -> None:
    assert name.lower() in load_names().public


def test_public_names_are_not_what_many_citizens_are_called() -> None:
    names = load_names()
    single = {name for name in names.public if " " not in name and "." not in name}
    assert [name for name in single if names.flags.get(name, 0) & (FIRST | PLAIN) == FIRST | PLAIN] == []


def test_public_names_do_not_begin_the_names_of_many_citizens() -> None:
    # The first words of a longer name count as that name: `Christian V` would hide Christian Vestergaard.
    assert [name for name in load_names().public if " " in name and len(name.rpartition(" ")[2]) < 2] == []


def test_the_time_to_load() -> None:
    load_names.cache_clear()
    begin = perf_counter()
    names = load_names()
    print(f"{len(names.flags)} names in {(perf_counter() - begin) * 1000:.0f} ms")
