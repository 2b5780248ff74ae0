"""Words and phrases by class."""

from __future__ import annotations

from importlib.resources import files

import pytest

from clipguard.detection.tagger.vocabulary import Vocabulary, load_vocabulary

LISTS = {
    "illness": "# what ails\nmigræne, *kræft*, *tismen, depress*, ondt i ryggen\nhjerte",
    "work": "advarsel, sat _ døren, ondt ofte",
}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(LISTS)


@pytest.mark.parametrize(
    ("word", "classes"),
    [
        ("migræne", ["illness"]),
        ("migræner", []),
        ("depression", ["illness"]),
        ("brystkræften", ["illness"]),
        ("kræft", ["illness"]),
        ("autismen", ["illness"]),
        ("autisme", []),
        ("advarsel", ["work"]),
        ("hjerte", ["illness"]),
        ("hus", []),
        ("", []),
    ],
)
def test_the_classes_of_a_word(vocabulary: Vocabulary, word: str, classes: list[str]) -> None:
    assert [vocabulary.classes[number] for number in sorted(vocabulary.of_word(word))] == classes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hun har ondt i ryggen", [(2, 5, "illness")]),
        ("ondt ofte", [(0, 2, "work")]),
        ("sat på døren i dag", [(0, 3, "work")]),
        ("sat på", []),
        ("ondt i hovedet", []),
        ("ondt", []),
    ],
)
def test_phrases(vocabulary: Vocabulary, text: str, found: list[tuple[int, int, str]]) -> None:
    words = text.split()
    openings = [index for index, word in enumerate(words) if vocabulary.first(word)]
    phrases = vocabulary.phrases(words, openings)
    assert [(first, last, vocabulary.classes[number]) for first, last, number in phrases] == found


def test_which_pairs_may_begin_a_phrase(vocabulary: Vocabulary) -> None:
    def may(first: str, second: str) -> bool:
        return bool(vocabulary.pairs[vocabulary.first(first), vocabulary.second(second)])

    assert may("ondt", "ofte")
    assert may("sat", "hvad"), "any word goes on a phrase with a blank"
    assert not may("ondt", "hvad")
    assert not may("hvad", "ofte")


def test_the_programs_own_lists_are_well_formed() -> None:
    folder = files("clipguard.detection") / "vocabulary"
    names = [each.name for each in folder.iterdir() if each.name.endswith(".txt")]
    assert len(load_vocabulary().classes) == len(names) + 1 > 40
    for name in names:
        lines = (folder / name).read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith("# "), name
        for term in ",".join(line for line in lines if not line.startswith("#")).split(","):
            bare = term.strip().strip("*")
            assert term == term.lower(), (name, term)
            assert "*" not in bare.replace("* ", " "), (name, term)
            assert not term.strip() or len(bare) > (2 if "*" in term and " " not in term.strip() else 0), (name, term)
