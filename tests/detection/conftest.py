from __future__ import annotations

import pytest

from clipguard.detection.engine import Engine

pytest.register_assert_rewrite("tests.detection.tables")


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine()
