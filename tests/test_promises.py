"""Each promise of SECURITY.md names tests, and they exist."""

from __future__ import annotations

import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
TEXT = (PROJECT / "SECURITY.md").read_text(encoding="utf-8")


def promises() -> list[str]:
    return [line for line in TEXT.splitlines() if line.startswith("| ") and not line.startswith("| Guarantee |")]


def test_every_promise_names_a_test() -> None:
    assert len(promises()) > 15
    assert [line for line in promises() if "::test_" not in line] == []


def test_every_test_that_is_named_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", TEXT)
    assert len(named) >= len(promises())
    missing = [
        f"{path}::{name}" for path, name in named if f"def {name}(" not in (PROJECT / path).read_text(encoding="utf-8")
    ]
    assert missing == []


def test_the_limits_that_are_promised_are_those_that_hold() -> None:
    from geodata.core.reader_limits import MEMORY_BYTES, TIMEOUT_S
    from geodata.core.zip_archive import MAX_BYTES, MAX_FILES, MAX_RATIO

    assert f"{MAX_FILES:,} files, {MAX_BYTES // 10**6} MB and a compression ratio of {MAX_RATIO} to 1" in TEXT
    assert f"{MEMORY_BYTES >> 30} GB of memory and two minutes" in TEXT
    assert TIMEOUT_S == 120.0
