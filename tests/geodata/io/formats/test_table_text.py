"""A file that is called a text may hold a table: with tabs, or with coordinates."""

from __future__ import annotations

from pathlib import Path

import pytest

from geodata.io.formats.file_formats import is_table_text

TOWNS = "name\tlat\tlon\tnote\nErbil\t36.19\t44.01\t\nMosul\t36.34\t43.13\nKirkuk\t35.47\t44.39\toil\n"
STOPS = "stop_id,stop_name,stop_lat,stop_lon\n1,Erbil,36.191,44.009\n2,Mosul,36.34,43.13\n"
STATES = "country\tvotes\nArmenia\t3\nGeorgia\t4\n"
INDENTED = "\tTalks were held in Baku.\n\tThey went on in Tbilisi.\n\tNothing was signed.\n"
NUMBERED = "".join(f"{number}.\tThe Council, {'having met, ' * 9}decides to remain seized.\n" for number in range(6))
LISTED = "Latitude, longitude and how to read them\nOn Monday, talks were held in Baku, Tbilisi and Yerevan.\n"


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        (TOWNS, "utf-8", True),
        (TOWNS.replace("\n", "\r\n"), "utf-16", True),  # "Unicode text" of Excel
        (TOWNS, "cp1251", True),
        (STOPS, "utf-8-sig", True),
        ("name;lat;lon\nErbil;36,19;44,01\n", "utf-8", True),
        (STATES, "utf-8", True),
        (INDENTED, "utf-8", False),
        (NUMBERED, "utf-8", False),
        (LISTED, "utf-8", False),
        ("lat,lon\n", "utf-8", False),
        ("", "utf-8", False),
    ],
)
def test_a_text_is_a_table_by_its_first_lines(tmp_path: Path, text: str, encoding: str, expected: bool) -> None:
    (tmp_path / "some.txt").write_bytes(text.encode(encoding))
    assert is_table_text(tmp_path / "some.txt") is expected
