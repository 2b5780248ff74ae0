from __future__ import annotations

from clipguard.detection.names import load_names


def test_the_lists() -> None:
    names = load_names()
    assert {"mette", "fatima", "agnieszka", "mustafa"} <= names.first
    assert {"sørensen", "nguyen", "kowalska", "yılmaz"} <= names.last
    assert {"bo", "skov"} <= names.ambiguous
    assert "niels bohr" in names.public
    assert names.plain <= names.first
    assert not names.plain & names.ambiguous
