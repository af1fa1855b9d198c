"""Sheets as publishers and colleagues make them: each kind that once came out wrong without a word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from geodata.core.errors import DataError
from geodata.indicators import Indicator, Scheme, classify, read_indicator
from geodata.indicators.cell_values import number_of
from geodata.indicators.classification import class_words
from geodata.indicators.sheet import read_sheet
from geodata.map.states import find_state
from geodata.story.indicator_layer import indicator_layer


def read_text(folder: Path, text: str, column: str | None = None) -> Indicator:
    """What a CSV says, read in this process: a process of its own takes half a second."""
    path = folder / "sheet.csv"
    path.write_text(text, encoding="utf-8")
    return read_indicator(path, column, trusted=True)


def read_book(folder: Path, **sheets: Sequence[Sequence[object]]) -> Indicator:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(folder / "sheet.xlsx")
    return read_indicator(folder / "sheet.xlsx", trusted=True)


def numbers(indicator: Indicator) -> dict[tuple[str, str], float | None]:
    return {(value.state, value.when): value.number for value in indicator.values}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Democratic Republic of Congo", "cod"), ("Congo, DR", "cod"), ("Republic of Congo", "cog"),
        ("Congo, Rep.", "cog"), ("Republic of Korea", "kor"), ("Korea, North", "prk"), ("Republic of Georgia", "geo"),
        ("Islamic Republic of Iran", "irn"), ("Arab Republic of Egypt", "egy"), ("Kingdom of Norway", "nor"),
        ("State of Georgia", None), ("Kingdom of Armenia", None), ("Republic of Vietnam", None),
        ("Democratic Republic of Vietnam", None), ("Democratic Republic of Atlantis", None),
    ],
)  # fmt: skip
def test_long_forms_are_taken_only_where_they_are_those_of_the_state(name: str, code: str | None) -> None:
    assert find_state(name) == code


def test_codes_of_other_lists_are_known_and_what_is_no_state_is_said(tmp_path: Path) -> None:
    codes = ["KSV", "ROM", "ZAR", "WBG", "GER", "UK", "EL", "SUN", "YUG", "CHI", "OWID_WRL", "ARM"]
    read = read_text(tmp_path, "code,value\n" + "".join(f"{code},{number}\n" for number, code in enumerate(codes)))
    assert [value.state for value in read.values] == ["xkx", "rou", "cod", "pse", "deu", "gbr", "grc", "arm"]
    assert [(row.text, row.reason) for row in read.unmatched] == [
        ("SUN", "Soviet Union no longer exists"), ("YUG", "Yugoslavia no longer exists"), ("CHI", "")]  # fmt: skip
    assert "1 rows are no states and were left out: the world" in read.problems[0]


def test_a_column_of_one_lists_codes_is_read_by_that_list(tmp_path: Path) -> None:
    cow = read_text(tmp_path, "ccode,v\nSWZ,1\nAUS,2\nGRG,3\nGMY,4\nSPN,5\nUKG,6\nFRN,7\n")
    assert [value.state for value in cow.values] == ["che", "aut", "geo", "deu", "esp", "gbr", "fra"]
    iso = read_text(tmp_path, "code,v\nSWZ,1\nAUS,2\nGEO,3\nDEU,4\n")
    assert [value.state for value in iso.values] == ["swz", "aus", "geo", "deu"]


def test_former_states_are_said_to_be_so_and_suggest_nobody(tmp_path: Path) -> None:
    read = read_text(tmp_path, "country,value\nUSSR,10\nEast Germany,9\nWest Germany,8\nRussia,5\nArmenia,1\n")
    assert [(row.text, row.suggestions) for row in read.unmatched] == [
        ("USSR", ()), ("East Germany", ()), ("West Germany", ())]  # fmt: skip
    assert all("no longer exists" in row.reason for row in read.unmatched)


def test_a_table_without_headings_loses_no_state(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Armenia,1,2\nGeorgia,3,4\nAzerbaijan,5,6\n", "column 3")
    assert numbers(read) == {("arm", ""): 2, ("geo", ""): 4, ("aze", ""): 6}


@pytest.mark.parametrize(
    "rows",
    [
        [[None, 2019, 2020], ["Armenia", 1.5, 2.5], ["Georgia", 3.5, 4.5], ["Azerbaijan", 7.5, 8.5]],
        [["Trade, % of total"], [None, "2019", "2020"], ["Armenia", "1,5", "2,5"], ["Georgia", "3,5", "4,5"],
         ["Azerbaijan", "7,5", "8,5"]],
        [["Country", dt.datetime(2019, 12, 31), dt.datetime(2020, 12, 31)], ["Armenia", 1.5, 2.5],
         ["Georgia", 3.5, 4.5], ["Azerbaijan", 7.5, 8.5]],
        [["Source: the bank"], ["Downloaded", "2024"], [], ["Country Name", "2019 [YR2019]", "2020 [YR2020]"],
         ["Atlantis", 9, 9], ["Armenia", 1.5, 2.5], ["Georgia", 3.5, 4.5], ["Azerbaijan", 7.5, 8.5]],
    ],
)  # fmt: skip
def test_the_heading_is_the_row_above_the_states(tmp_path: Path, rows: list[list[object]]) -> None:
    read = read_book(tmp_path, Data=rows)
    assert numbers(read) == {
        ("arm", "2019"): 1.5, ("arm", "2020"): 2.5, ("geo", "2019"): 3.5, ("geo", "2020"): 4.5, ("aze", "2019"): 7.5,
        ("aze", "2020"): 8.5}  # fmt: skip


def test_merged_headings_are_joined_with_those_below(tmp_path: Path) -> None:
    rows = [["", "Exports", None, "Imports", None], ["Country", "goods", "services", "goods", "services"],
            ["Armenia", 1, 2, 3, 4], ["Georgia", 5, 6, 7, 8]]  # fmt: skip
    text = "\n".join(",".join("" if cell is None else str(cell) for cell in row) for row in rows)
    assert numbers(read_text(tmp_path, text, "Imports goods")) == {("arm", ""): 3, ("geo", ""): 7}


def test_the_sheet_with_the_states_is_read_and_said(tmp_path: Path) -> None:
    read = read_book(tmp_path, Notes=[["For the class"], ["See sheet Data"]], Data=[["Country", "v"], ["Armenia", 1],
                     ["Georgia", 2]])  # fmt: skip
    assert len(read.values) == 2
    assert "the sheet 'Data' was read" in read.problems[0]
    sheet = read_sheet(tmp_path / "sheet.xlsx", trusted=True)
    assert (sheet.tables, sheet.table, sheet.heading_row) == (("Notes", "Data"), "Data", 1)


@pytest.mark.parametrize(
    "times",
    [
        "2020-01 2020-02",
        "Jan-20 Feb-20",
        "2020M01 2020M02",
        "01/2020 02/2020",
        "January_2020 Feb_2020",
        "202001 2020M2",
    ],
)
def test_months_are_told_apart(tmp_path: Path, times: str) -> None:
    one, two = (time.replace("_", " ") for time in times.split())
    read = read_text(tmp_path, f"country,month,value\nArmenia,{one},1\nArmenia,{two},2\nGeorgia,{one},3\n")
    assert numbers(read) == {("arm", "2020-01-01"): 1, ("arm", "2020-02-01"): 2, ("geo", "2020-01-01"): 3}
    assert read.on(dt.date(2020, 1, 20))["arm"].number == 1
    assert [str(row.span.end) for row in indicator_layer(read).rows if row.properties["iso3"] == "arm"] == [
        "2020-02-01", "None"]  # fmt: skip


def test_quarters_and_months_beside_the_year(tmp_path: Path) -> None:
    wide = read_text(tmp_path, "country,Q1 2020,Q2 2020\nArmenia,1,2\nGeorgia,3,4\n")
    assert numbers(wide)["arm", "2020-04-01"] == 2
    beside = read_text(tmp_path, "country,year,quarter,value\nArmenia,2020,Q1,1\nArmenia,2020,Q3,2\n")
    assert numbers(beside) == {("arm", "2020-01-01"): 1, ("arm", "2020-07-01"): 2}
    months = read_text(tmp_path, "country,year,month,value\nArmenia,2020,11,1\nArmenia,2020,Dec,2\n")
    assert numbers(months) == {("arm", "2020-11-01"): 1, ("arm", "2020-12-01"): 2}


def test_votes_are_classes_in_their_order(tmp_path: Path) -> None:
    text = "country,vote\nArmenia,Abstain\nAzerbaijan,Yes\nGeorgia,yes\nRussia,No\nBelarus,No\n"
    read = read_text(tmp_path, text)
    assert list(read.names.values()) == ["No", "Abstain", "Yes"]
    classes = classify(read, Scheme.QUANTILES)
    assert class_words(read, classes) == ["No", "Abstain", "Yes"]
    assert numbers(read)["geo", ""] == 3
    with pytest.raises(DataError, match="no column of numbers"):
        read_text(tmp_path, "country,about\nArmenia,one long story\nGeorgia,another story\nRussia,a third\nIran,more\n")


@pytest.mark.parametrize(
    ("cell", "number"),
    [("12.5a", 12.5), ("8.1 b", 8.1), ("7.2[1]", 7.2), ("7.2 (c)", 7.2), ("7.2¹", 7.2), ("3.5 million", 3.5e6),
     ("2 bn", 2e9), ("1,200 thousand", 1.2e6), ("12 млн", 12e6), ("46,4", 46.4), ("1,234", 1234), ("abc", None),
     ("a12", None), ("1e3", 1000)],
)  # fmt: skip
def test_marks_and_words_after_numbers(cell: str, number: float | None) -> None:
    assert number_of(cell) == number


def test_marks_that_were_left_out_are_said(tmp_path: Path) -> None:
    read = read_text(tmp_path, "Country,2019,2020\nArmenia,12.5a,13.1\nGeorgia,8.1b,9.0\n")
    assert numbers(read)["arm", "2019"] == 12.5
    assert "marks of footnotes after numbers were left out: a, b" in read.problems[0]


def test_a_person_may_say_where_the_heading_is(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("x,y\nland,zahl\nArmenia,1\nGeorgia,2\n")
    assert read_sheet(path, trusted=True).heading == ("land", "zahl")
    assert read_sheet(path, trusted=True, hints={"heading": "1"}).heading == ("x", "y")
    assert read_sheet(path, trusted=True, hints={"heading": "0"}).heading == ("column 1", "column 2")


def test_what_stands_beyond_the_last_heading_is_said_to_be_left_out(tmp_path: Path) -> None:
    read = read_text(tmp_path, "state,v\nArmenia,1\nGeorgia,2,see note 3\n")
    assert [value.number for value in read.values] == [1, 2]
    assert "row 3: a row with more values than the heading" in read.problems[0]


def test_an_archive_with_the_ending_of_a_table_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "packed.csv").write_bytes(b"PK\x03\x04\n\0\0\0table.csv,1\n2,3\n")
    with pytest.raises(DataError, match="not a text file"):
        read_sheet(tmp_path / "packed.csv", trusted=True)
