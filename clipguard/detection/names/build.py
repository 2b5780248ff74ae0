"""Builds `names.txt` from the name sources that ORIGIN.md lists, and counts what it built. Needs no network.

usage: python -m clipguard.detection.names.build FOLDER

FOLDER has the unpacked wheels of dacy, faker and mimesis, and faker-js.json (ORIGIN.md tells how to make it). The words of
the dictionaries come from the program hunspell with da_DK and en_GB.
"""

from __future__ import annotations

import ast
import csv
import json
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

HERE = Path(__file__).parent
COMMON = 1000  # bearers; a name with so many is common
PLAIN = 2000  # bearers; a first name with so many counts in lower case too, unless it is an ordinary word
SHORT = 4  # letters; so short a name must be written by hand, Danish, or known to several groups

# Locales of Faker, Faker.js and mimesis by group of origin; those whose names have no usual Latin form, or hardly a bearer
# in Denmark, are left out. `!` marks a source whose surnames are too many and too rare.
GROUPS = {
    "danish": "faker:da_DK js:da mimesis:da",
    "norwegian": "faker:no_NO js:nb_NO mimesis:no",
    "swedish": "faker:sv_SE js:sv mimesis:sv",
    "icelandic": "faker:is_IS",
    "finnish": "faker:fi_FI js:fi mimesis:fi",
    "german": "faker:de_DE faker:de_AT! faker:de_CH! faker:de_LI faker:de_LU js:de! js:de_CH mimesis:de",
    "dutch": "faker:nl_NL! faker:nl_BE js:nl js:nl_BE mimesis:nl!",
    "english": "faker:en_GB faker:en_US faker:en_IE! faker:en_NZ js:en_AU js:en_ZA! mimesis:en",
    "french": "faker:fr_FR faker:fr_BE! faker:fr_CH faker:fr_CA js:fr js:fr_CH! js:fr_SN mimesis:fr!",
    "maghreb": "faker:fr_DZ",
    "spanish": "faker:es_ES! faker:es_AR faker:es_CL! faker:es_CO faker:es_MX! js:es js:es_MX! mimesis:es",
    "portuguese": "faker:pt_PT faker:pt_BR js:pt_PT js:pt_BR",
    "italian": "faker:it_IT! mimesis:it!",
    "polish": "faker:pl_PL! js:pl mimesis:pl",
    "czech": "faker:cs_CZ",
    "slovak": "faker:sk_SK! js:sk! mimesis:sk",
    "hungarian": "faker:hu_HU js:hu",
    "romanian": "faker:ro_RO js:ro",
    "croatian": "faker:hr_HR! js:hr mimesis:hr",
    "serbian": "js:sr_RS_latin!",
    "slovene": "faker:sl_SI js:sl_SI",
    "macedonian": "faker:mk_MK js:mk!",
    "greek": "js:el",
    "russian": "faker:ru_RU",
    "ukrainian": "faker:uk_UA js:uk mimesis:uk",
    "lithuanian": "faker:lt_LT",
    "latvian": "faker:lv_LV js:lv!",
    "estonian": "faker:et_EE",
    "turkish": "faker:tr_TR js:tr mimesis:tr",
    "kurdish": "js:ku_kmr_latin",
    "vietnamese": "faker:vi_VN js:vi!",
    "indonesian": "faker:id_ID!",
    "indian": "faker:en_IN js:en_IN",
    "nepali": "js:en_NP",
    "pakistani": "faker:en_PK",
    "chinese": "faker:zh_CN faker:zh_TW js:en_HK",
    "japanese": "faker:ja_JP",
    "thai": "faker:en_TH",
    "african": "faker:en_NG faker:tw_GH faker:ha_NG faker:ig_NG js:en_GH js:en_NG",
}
SHORTEST = frozenset("bo ea ib li ho hu le lê ly ma vo vu vy wu xu".split())  # the names of two letters that stay

CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґјљњџѓќѕ'",
        "a b v g d e zh z i j k l m n o p r s t u f kh ts ch sh shch  y  e ju ja jo i i je g j lj nj dzh gj kj dz ".split(
            " "
        ),
        strict=True,
    )
)
UKRAINIAN = CYRILLIC | {"г": "h", "и": "y", "й": "i", "ю": "iu", "я": "ia"}
MACEDONIAN = CYRILLIC | {"ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s", "џ": "dz"}
ENGLISH = CYRILLIC | {"й": "y", "ю": "yu", "я": "ya", "ё": "yo"}
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
        strict=True,
    )
)
ALPHABETS = {
    "russian": (CYRILLIC, ENGLISH),
    "ukrainian": (UKRAINIAN,),
    "macedonian": (MACEDONIAN,),
    "greek": (GREEK,),
}
# Letters that are often written otherwise, or without their marks.
PLAIN_LETTERS = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ə": "e", "’": "'"})


class Sources:
    """What the sources have: by lower-case name its kinds (`f`, `l`), groups, and whether it is more than a mere find."""

    def __init__(self) -> None:
        self.kinds: dict[str, set[str]] = defaultdict(set)
        self.groups: dict[str, set[str]] = defaultdict(set)
        self.bearers: Counter[str] = Counter()
        self.by_hand: set[str] = set()
        self.starred: set[str] = set()

    def add(self, name: str, kind: str, group: str, *, by_hand: bool = False) -> None:
        for form in spellings(name, group):
            low = form.lower()
            self.kinds[low].add(kind)
            self.groups[low].add(group)
            if by_hand:
                self.by_hand.add(low)


def words(path: Path) -> list[str]:
    """The words of a hand-written list; `#` begins a comment line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def clean(name: str) -> str:
    """The name without the source's stray punctuation, or an empty string where nothing usable is left."""
    name = unicodedata.normalize("NFC", name).replace("’", "'").strip().strip(".'")
    letters = name.replace("-", "").replace("'", "")
    return name if len(name) > 1 and letters.isalpha() and name[0].isupper() else ""


def spellings(name: str, group: str) -> Iterator[str]:
    """The name in Latin letters, and as it is written without letters that Danish keyboards lack."""
    forms = [name]
    if not unicodedata.name(name[0], "").startswith("LATIN"):
        tables = ALPHABETS.get(group, ())
        stripped = "".join(
            char
            for char in unicodedata.normalize("NFD", name.lower())
            if char not in "\u0301\u0308" or group == "russian"
        )
        base = unicodedata.normalize("NFC", stripped)
        forms = ["".join(table.get(char, "") for char in base).capitalize() for table in tables]
    for form in forms:
        if not form:
            continue
        yield form
        if group == "danish":
            if form.endswith("gaard"):
                yield form[:-4] + "ård"
            continue
        bare = form.replace("Đ", "Dj").replace("đ", "dj")
        for text in (form, bare):
            text = (
                text.replace("İ", "I").replace("Ł", "L").replace("Đ", "D").replace("Þ", "Th").translate(PLAIN_LETTERS)
            )
            folded = "".join(
                char if char in "æøåÆØÅ" else unicodedata.normalize("NFD", char)[0]
                for char in unicodedata.normalize("NFC", text)
            )
            if folded != form:
                yield folded


def texts(value: object) -> Iterator[str]:
    """Every text in nested lists and tables."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    elif isinstance(value, dict):
        yield from texts(list(value.values()))


def of_faker(path: Path) -> dict[str, list[str]]:
    """A Faker provider, read as source: its class attributes with first and last names."""
    found: dict[str, list[str]] = {"f": [], "l": []}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        target = (
            node.targets[0]
            if isinstance(node, ast.Assign)
            else node.target
            if isinstance(node, ast.AnnAssign)
            else None
        )
        if (
            not isinstance(target, ast.Name)
            or "format" in target.id
            or not isinstance(node, ast.Assign | ast.AnnAssign)
        ):
            continue
        if node.value is None:
            continue
        kind = "f" if target.id.startswith("first_") else "l" if "last_" in target.id else ""
        if kind:
            constants = (each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant))
            names = [each for each in constants if isinstance(each, str)]
            found[kind] += [name.title() if name.isupper() else name for name in names]
    return found


def third_party(folder: Path, sources: Sources) -> None:
    """Adds the names of the three libraries that make up persons."""
    js = json.loads((folder / "faker-js.json").read_text(encoding="utf-8"))
    for group, listed in GROUPS.items():
        for source in listed.split():
            library, _, locale = source.rstrip("!").partition(":")
            if library == "faker":
                found = of_faker(next(folder.glob(f"**/faker/providers/person/{locale}/__init__.py")))
            elif library == "js":
                found = {"f": js[locale]["first"], "l": js[locale]["last"]}
            else:
                data = json.loads(
                    next(folder.glob(f"**/mimesis/datasets/{locale}/person.json")).read_text(encoding="utf-8")
                )
                found = {"f": list(texts(data["names"])), "l": list(texts(data["surnames"]))}
            for kind, names in found.items():
                if kind == "l" and source.endswith("!"):
                    continue
                for name in names:
                    for word in name.split():
                        if clean(word):
                            sources.add(clean(word), kind, group)


def dacy(folder: Path, sources: Sources) -> None:
    """Adds DaCy's table: columns count, name, ethnicity, gender, first_name."""
    path = next(folder.glob("**/dacy/resources/lookup_tables/names.csv"))
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            name = clean(row["name"])
            if not name:
                continue
            # The Muslim names are given and family names at once.
            muslim = row["ethnicity"] == "muslim"
            group = "arab" if muslim else "danish"
            if muslim or row["first_name"] == "True":
                sources.add(name, "f", group, by_hand=True)
                if float(row["count"] or 0) >= PLAIN:
                    sources.starred.add(name.lower())
            if muslim or row["first_name"] == "False":
                sources.add(name, "l", group, by_hand=True)
            sources.bearers[name.lower()] += int(float(row["count"] or 0))


def hand_written(path: Path, sources: Sources) -> None:
    """Adds a hand-written list in sections `[group first]`; a `*` marks a name that counts in lower case too.

    The long list of Danish surnames, which many villages and words are in, is no word's voucher: its names count as finds.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            group, _, kind = line.strip("[]").rpartition(" ")
        elif not line.startswith("#"):
            for word in line.split():
                name = word.rstrip("*")
                vouched = path.name != "danish.txt" or kind == "first"
                sources.add(name, kind[0], group, by_hand=vouched)
                if word.endswith("*"):
                    sources.starred.add(name.lower())


def in_dictionary(names: Iterable[str], language: str) -> set[str]:
    """Those of the lower-case names that the dictionary has as words; compounds of two words are none."""
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("aff", "dic"):
            lines = (
                Path(f"/usr/share/hunspell/{language}.{ending}").read_text(encoding="utf-8").splitlines(keepends=True)
            )
            kept = [line for line in lines if not line.startswith(("COMPOUND", "ONLYINCOMPOUND"))]
            (Path(folder) / f"{language}.{ending}").write_text("".join(kept), encoding="utf-8")
        asked = sorted(name for name in names if "-" not in name)
        command = ["hunspell", "-d", str(Path(folder) / language), "-i", "utf-8", "-l"]
        answer = subprocess.run(
            command, input="\n".join(asked) + "\n", capture_output=True, text=True, check=True
        ).stdout
    return set(asked) - set(answer.split("\n"))


def compiled(sources: Sources) -> dict[str, str]:
    """The flags of each name that stays."""
    listed = {
        name: set(words(HERE / f"{name}.txt"))
        for name in ("ambiguous", "lower_words", "clear", "never", "firms", "places")
    }
    # A word that a name and an `s` make is taken for the name's genitive: `Kosmos`, `Deres`.
    asked = {*sources.kinds, *(name + "s" for name in sources.kinds)}
    danish = in_dictionary(asked, "da_DK")
    vocabulary = danish | in_dictionary(asked, "en_GB")

    def is_common(name: str) -> bool:
        return sources.bearers[name] >= COMMON or name in sources.starred

    result: dict[str, str] = {}
    for name, kinds in sources.kinds.items():
        by_hand, groups = name in sources.by_hand, sources.groups[name]
        common = is_common(name)
        word = name in vocabulary or name + "s" in (danish if by_hand else vocabulary)
        if (
            name in listed["never"]
            or (word and not by_hand)
            or (len(name) <= SHORT and not by_hand and "danish" not in groups and len(groups) == 1)
            or (len(name) < 3 and name not in SHORTEST)
            or (name.endswith("s") and not common and is_common(name[:-1]))  # `Henriks` is Henrik's
        ):
            continue
        parts = name.split("-")
        if (
            name not in sources.starred
            and len(parts) > 1
            and all(part in sources.kinds and len(part) > 2 and part not in listed["never"] for part in parts)
        ):
            continue
        place, firm = name in listed["places"], name in listed["firms"]
        ambiguous = name in listed["ambiguous"] or ((firm or place or word) and name not in listed["clear"])
        flags = set(kinds)
        if ambiguous:
            flags.add("a")
        elif name in sources.starred and "f" in kinds and name not in listed["lower_words"]:
            flags.add("c")
        if word or (name in listed["ambiguous"] and not place and not firm) or name in listed["lower_words"]:
            flags.add("w")
        flags |= {flag for flag, given in (("p", place), ("b", firm), ("k", common)) if given}
        if not common and not by_hand and "danish" not in groups:
            flags.add("r")
        result[name] = "".join(sorted(flags))
    return result


def write(result: dict[str, str]) -> None:
    """`names.txt`: a line for each set of flags and first letter."""
    keyed = sorted((flags, name[0], name) for name, flags in result.items())
    lines = [
        f"{flags}\t{' '.join(name for *_, name in names)}\n"
        for (flags, _), names in groupby(keyed, key=lambda each: each[:2])
    ]
    (HERE / "names.txt").write_text("".join(lines), encoding="utf-8", newline="\n")


def main() -> None:
    folder = Path(sys.argv[1])
    sources = Sources()
    dacy(folder, sources)
    third_party(folder, sources)
    for name in ("extra", "danish", "foreign"):
        hand_written(HERE / f"{name}.txt", sources)
    result = compiled(sources)
    write(result)
    print(len(result), "names")
    print(dict(sorted(Counter(flag for flags in result.values() for flag in flags).items())))
    print(dict(Counter(group for name in result for group in sources.groups[name]).most_common()))


if __name__ == "__main__":
    main()
