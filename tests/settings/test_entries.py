"""The entries of lists as people write them."""

from __future__ import annotations

import time

import pytest

from clipguard.settings import InvalidValueError, validate


@pytest.mark.parametrize(
    ("name", "written", "kept"),
    [
        ("sensitive_words", " Projekt   Lygte ", "Projekt Lygte"),
        ("sensitive_patterns", r"\bPRJ-\d{4}\b", r"\bPRJ-\d{4}\b"),
        ("sensitive_patterns", r"\p{Lu}{3}\d", r"\p{Lu}{3}\d"),
        ("own_domains", "https://www.Albertslund.dk/", "albertslund.dk"),
        ("own_domains", "@albertslund.dk", "albertslund.dk"),
        ("own_mailboxes", "Bibliotek@Kommune.dk", "bibliotek@kommune.dk"),
        ("own_mailboxes", "bibliotek", "bibliotek"),
        ("own_numbers", "+45 43 68 68 68", "+45 43 68 68 68"),
        ("own_numbers", "1813", "1813"),
        ("own_addresses", "Nordmarks Allé 1,  2620 Albertslund", "Nordmarks Allé 1, 2620 Albertslund"),
        ("own_addresses", "Rådhusgade nr. 12B", "Rådhusgade nr. 12B"),
        ("public_persons", "Ingrid  Solvang", "Ingrid Solvang"),
        ("case_systems", "SBSYS.exe", "sbsys"),
        ("case_systems", "my.program.exe", "my.program"),
        ("case_systems", "https://by.nexus.kmd.dk/citizen?id=1", "by.nexus.kmd.dk/citizen"),
        ("case_systems", "www.aula.dk", "aula.dk"),
        ("case_systems", r"/^SBSYS [-–]/", r"/^SBSYS [-–]/"),
        ("case_systems", "KMD Nova", "kmd nova"),
    ],
)
def test_what_is_kept(name: str, written: str, kept: str) -> None:
    assert validate(name, (written,)) == (kept,)
    assert validate(name, (kept,)) == (kept,)


@pytest.mark.parametrize(
    ("name", "bad", "da", "en"),
    [
        ("sensitive_words", "C+", "»C+« er for kort", "at least 3"),
        ("own_domains", "kommune", "ikke et domæne", "no domain"),
        ("own_domains", "kommune.dk/post", "ikke et domæne", "no domain"),
        ("own_mailboxes", "bibliotek@", "ikke en postkasse", "no mailbox"),
        ("own_mailboxes", "bib liotek", "ikke en postkasse", "no mailbox"),
        ("own_mailboxes", "@kommune.dk", "ikke en postkasse", "no mailbox"),
        ("own_numbers", "12", "ikke et telefonnummer", "no telephone number"),
        ("own_numbers", "43 68 68 6x", "ikke et telefonnummer", "no telephone number"),
        ("own_addresses", "Rådhuset", "mangler vej eller husnummer", "lacks a street"),
        ("own_addresses", "2620 Albertslund", "mangler vej eller husnummer", "lacks a street"),
        ("public_persons", "Solvang", "fuldt navn", "full name"),
        ("public_persons", "Ingrid 2", "fuldt navn", "full name"),
        ("case_systems", "/(/", "regulært udtryk", "regular expression"),
        ("case_systems", "sbsys; acadre", "hverken et program", "neither a program"),
        ("sensitive_patterns", "(abc", "»(abc« kan ikke bruges: der mangler en slutparentes ved tegn 5", "missing ) at character 5"),
        ("sensitive_patterns", "[a-", "der mangler en »]« ved tegn 4", "unterminated"),
        ("sensitive_patterns", r"\q", "omvendt skråstreg", "bad escape"),
        ("sensitive_patterns", "*", "ikke noget, der kan gentages ved tegn 1", "nothing to repeat at character 1"),
        ("sensitive_patterns", "a{99999999999999999999}", "for stort", "too big"),
        ("sensitive_patterns", "(" * 450, "for indviklet", "too complicated"),
        ("sensitive_patterns", "a" * 501, "længere end 500 tegn", "longer than 500"),
        ("sensitive_patterns", "x*", "passer også på ingenting", "matches nothing at all"),
        ("sensitive_patterns", "(a|aa)+$", "for lang tid", "too long"),
        ("sensitive_patterns", r"(?:\d|\d\d)+x$", "for lang tid", "too long"),
    ],
)  # fmt: skip
def test_what_is_refused_is_named_and_told_why(name: str, bad: str, da: str, en: str) -> None:
    begin = time.perf_counter()
    with pytest.raises(InvalidValueError) as caught:
        validate(name, ("", bad))
    assert time.perf_counter() - begin < 3
    assert bad[:20].strip("/") in caught.value.words.da
    assert da in caught.value.words.da
    assert en in caught.value.words.en
