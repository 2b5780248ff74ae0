"""Builds `names.txt` from the name sources that ORIGIN.md lists. Needs no network; run it when a source changes.

usage: python -m clipguard.detection.names.build DACY_NAMES_CSV FAKER_PERSON_DA_DK_PY
"""

from __future__ import annotations

import ast
import csv
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
COMMON = 2000  # bearers; a first name with more counts in lower case too, unless it is an ordinary word


def words(path: Path) -> list[str]:
    """The words of a hand-written list; `#` begins a comment line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def clean(name: str) -> str:
    """The name without the source's stray punctuation, or an empty string where nothing usable is left."""
    name = name.strip().strip(".’'")
    return name if len(name) > 1 and name.replace("-", "").replace("'", "").isalpha() and name[0].isupper() else ""


def dacy(path: Path, flags: dict[str, set[str]]) -> None:
    """Adds DaCy's table: columns count, name, ethnicity, gender, first_name."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            name = clean(row["name"])
            if not name:
                continue
            # The Muslim names are given and family names at once.
            both = row["ethnicity"] == "muslim"
            if both or row["first_name"] == "True":
                flags[name] |= {"f", "c"} if float(row["count"] or 0) >= COMMON else {"f"}
            if both or row["first_name"] == "False":
                flags[name].add("l")


def faker(path: Path, flags: dict[str, set[str]]) -> None:
    """Adds Faker's Danish provider, read as source: class attributes `first_names*` and `last_names`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        flag = {"first": "f", "last": "l"}.get(node.targets[0].id.partition("_")[0])
        for value in ast.walk(node.value):
            if flag and isinstance(value, ast.Constant) and isinstance(value.value, str) and clean(value.value):
                flags[clean(value.value)].add(flag)


def extra(flags: dict[str, set[str]]) -> None:
    """Adds the hand-written names."""
    flag = "f"
    for word in words(HERE / "extra.txt"):
        if word in ("[first]", "[last]"):
            flag = word[1]
        else:
            flags[word.rstrip("*")] |= {flag, "c"} if word.endswith("*") else {flag}


def main() -> None:
    flags: dict[str, set[str]] = defaultdict(set)
    dacy(Path(sys.argv[1]), flags)
    faker(Path(sys.argv[2]), flags)
    extra(flags)
    merged: dict[str, set[str]] = defaultdict(set)
    for name, own in flags.items():
        merged[name.lower()] |= own
    groups: dict[str, list[str]] = defaultdict(list)
    ambiguous = set(words(HERE / "ambiguous.txt"))
    lower_words = set(words(HERE / "lower_words.txt"))
    for name, own in merged.items():
        if name in ambiguous:
            own = (own - {"c"}) | {"a"}
        if name in lower_words:
            own = own - {"c"}
        groups["".join(sorted(own))].append(name)
    text = "".join(f"{key}\t{' '.join(sorted(names))}\n" for key, names in sorted(groups.items()))
    (HERE / "names.txt").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
