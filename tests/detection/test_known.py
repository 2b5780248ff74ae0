"""What is public in a municipality is no finding."""

from __future__ import annotations

import pickle

import pytest

from clipguard.detection import Entity, Local
from clipguard.detection.engine import Engine
from clipguard.detection.known import Known
from clipguard.detection.types import Finding

LOCAL = Local(
    domains=("birkeby.dk", "bby.dk"),
    mailboxes=("anlaeg-vest", "jens.post@vestbo.dk"),
    numbers=("43 68 68 68", "+45 70 12 34 56"),
    addresses=("Nordmarks Allé 1, 2620 Albertslund", "Skolegade 12 B"),
    persons=("Ingrid Solvang", "Karl Emil Brandt"),
)


def left(text: str, entity: Entity, *surfaces: str, local: Local = LOCAL) -> list[str]:
    """Which of the surfaces, each a finding of the entity, stay; the text holds each once."""
    findings = [Finding(entity, text.index(each), text.index(each) + len(each), 0.9) for each in surfaces]
    return [text[each.start : each.end] for each in Known(local).without(text, findings)]


@pytest.mark.parametrize(
    "address",
    ["anlaeg-vest@birkeby.dk", "Anlaeg-Vest@BBY.dk", "jens.post@vestbo.dk", "jens.post (at) vestbo.dk"],
)
def test_listed_mailboxes_are_public(address: str) -> None:
    assert left(f"Skriv til {address}.", Entity.EMAIL_ADDRESS, address) == []


@pytest.mark.parametrize(
    "address",
    ["mette.hansen@birkeby.dk", "anlaeg-vest@vestbo.dk", "anlaeg-vest@x.birkeby.dk", "jens.post@bby.dk"],
)
def test_an_own_domain_makes_nobodys_address_harmless(address: str) -> None:
    assert left(f"Skriv til {address}.", Entity.EMAIL_ADDRESS, address) == [address]


@pytest.mark.parametrize(
    "number", ["43686868", "43 68 68 68", "+45 43 68 68 68", "+4543686868", "0045 4368 6868", "(+45) 43-68-68-68"]
)
def test_listed_numbers_are_public_however_they_are_written(number: str) -> None:
    assert left(f"Ring {number}", Entity.PHONE_NUMBER, number) == []
    assert left(f"Ring {number}", Entity.DK_CASE_NUMBER, number) == [number]


@pytest.mark.parametrize("number", ["43 68 68 69", "+46 43 68 68 68", "43 68 68 68 lokal 1234", "4368 686"])
def test_other_numbers_are_not(number: str) -> None:
    assert left(f"Ring {number}", Entity.PHONE_NUMBER, number) == [number]


@pytest.mark.parametrize(
    "address",
    [
        "Nordmarks Allé 1",
        "NORDMARKS ALLE 1",
        "Nordmarks Allé nr. 1",
        "Nordmarks Allé 1, 2620 Albertslund",
        "Nordmarks Allé 1\n2620 Albertslund",
        "Nordmarks Allé 1, DK-2620 Albertslund",
        "Nordmarks Allé 1, 4000 Roskilde",
        "Nordmarks Allé 1, Albertslund",
        "Skolegade 12B",
        "Skolegade 12 b, 2600 Glostrup",
    ],
)
def test_listed_buildings_are_public_whatever_town_follows(address: str) -> None:
    assert left(f"Vi mødes på {address}.", Entity.DK_ADDRESS, address) == []


@pytest.mark.parametrize(
    "address",
    [
        "Nordmarks Allé 11",
        "Nordmarks Allé 1A",
        "Nordmarks Allé 1-3",
        "Nordmarks Allé 1, 2. tv, 2620 Albertslund",
        "Nordmarks Allé 1, st. th.",
        "Nordmarks Allé 1 2. sal",
        "Gamle Nordmarks Allé 1",
        "Skolegade 12",
        "Allé 1",
    ],
)
def test_a_flat_or_a_neighbour_is_not(address: str) -> None:
    assert left(f"Hun bor {address}.", Entity.DK_ADDRESS, address) == [address]


@pytest.mark.parametrize(
    ("text", "names", "stay"),
    [
        ("Borgmester Ingrid Solvang åbner festen.", ["Ingrid Solvang"], []),
        ("INGRID SOLVANG", ["INGRID SOLVANG"], []),
        ("Ingrid  Solvangs tale", ["Ingrid  Solvangs"], []),
        ("Ingrid Solvang sagde ja. Solvangs svar er klart, siger Karl", ["Ingrid Solvang", "Solvangs", "Karl"], ["Karl"]),
        ("Ingrid Solvang talte. Senere sagde Ingrid nej.", ["Senere sagde Ingrid"], ["Senere sagde Ingrid"]),
        ("Borgmester Ingrid Solvang talte. Det gjorde Solvang godt.", ["Det gjorde Solvang"], ["Det gjorde Solvang"]),
        ("Ring til Solvang", ["Solvang"], ["Solvang"]),
        ("Ring til Ingrid", ["Ingrid"], ["Ingrid"]),
        ("Ingrid Solvang-Hansen", ["Ingrid Solvang-Hansen"], ["Ingrid Solvang-Hansen"]),
        ("Ingrid Bo Solvang", ["Ingrid Bo Solvang"], ["Ingrid Bo Solvang"]),
        ("Karl Emil Brandts notat. Emil er syg", ["Karl Emil Brandts", "Emil"], ["Emil"]),
    ],
)  # fmt: skip
def test_public_persons(text: str, names: list[str], stay: list[str]) -> None:
    assert left(text, Entity.PERSON, *names) == stay


def test_a_surname_alone_is_the_public_persons_where_the_text_has_the_full_name_and_no_namesake() -> None:
    # The full name need not be a finding itself: that of an office-holder often is none.
    assert left("Borgmester Ingrid Solvang kom. Hr. Solvang gik.".replace("Hr. Solvang", "Hr. SOLVANG"), Entity.PERSON, "SOLVANG") == []  # fmt: skip
    text = "Ingrid Solvang kom. Sagen gælder Bo Solvang. SOLVANG er rejst."
    assert left(text, Entity.PERSON, "Ingrid Solvang", "Bo Solvang", "SOLVANG") == ["Bo Solvang", "SOLVANG"]


def test_without_a_list_everything_stays() -> None:
    assert left("Ingrid Solvang", Entity.PERSON, "Ingrid Solvang", local=Local()) == ["Ingrid Solvang"]


TEXT = (
    "Ring til os på 43 68 68 68, eller skriv til anlaeg-vest@birkeby.dk.\n"
    "Borgeren Mette Sørensen, Kærmosevej 14, 2620 Albertslund, tlf. 43 21 65 87, mette.hansen@birkeby.dk.\n"
)


def test_the_engine_leaves_out_what_is_public_and_nothing_else(engine: Engine) -> None:
    found = [TEXT[each.start : each.end] for each in engine.scan(TEXT, local=LOCAL).findings]
    assert found == ["Mette Sørensen", "Kærmosevej 14, 2620 Albertslund", "43 21 65 87", "mette.hansen@birkeby.dk"]
    without = [TEXT[each.start : each.end] for each in engine.scan(TEXT).findings]
    assert "anlaeg-vest@birkeby.dk" in without, "the lists of one scan do not stay for the next"


def test_it_travels_through_a_pipe() -> None:
    assert pickle.loads(pickle.dumps(LOCAL)) == LOCAL
    assert hash(LOCAL) == hash(pickle.loads(pickle.dumps(LOCAL)))
