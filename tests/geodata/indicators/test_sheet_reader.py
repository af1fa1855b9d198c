"""Sheets as people make them: delimiters, decimals, names of states, years, workbooks, and what is wrong with rows."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.indicators import Indicator, SeveralColumnsError, example_sheets, read_indicator
from geodata.indicators.sample_sheets import read_example


def csv(folder: Path, text: str, name: str = "sheet.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def excel(folder: Path, rows: Sequence[Sequence[object]], name: str = "sheet.xlsx", percent: str = "") -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if percent:
        for cell in book.active[percent][1:]:
            cell.number_format = "0.0%"
    book.save(folder / name)
    return folder / name


def numbers(indicator: Indicator) -> dict[tuple[str, int | None], float | None]:
    return {(value.state, value.year): value.number for value in indicator.values}


def test_the_bundled_trade_shares_are_those_of_the_sources_and_unknown_ones_stay_unknown() -> None:
    russia, china = (read_example(example) for example in example_sheets()[2:])
    assert numbers(russia) == {
        ("arm", 2024): 45.4, ("aze", 2024): None, ("geo", 2023): 11.2, ("geo", 2024): 10.9, ("kaz", 2023): 18.6,
        ("kgz", 2024): None, ("tjk", 2023): 20.6, ("tjk", 2025): 23.2, ("tkm", 2024): None, ("uzb", 2023): 15.8,
        ("uzb", 2024): 17.7,
    }  # fmt: skip
    assert (russia.unit, russia.unmatched, russia.problems) == ("%", (), ())
    assert numbers(china)["kgz", 2024] is None
    assert numbers(china)["tjk", 2025] == 24.8


def test_the_bundled_votes_are_those_that_were_confirmed() -> None:
    votes = read_example(example_sheets()[0])
    assert votes.years == (2022, 2023, 2025, 2026)
    assert {state for (state, year), number in numbers(votes).items() if number == 1} == {"geo"}
    unknown = {(state, year) for (state, year), number in numbers(votes).items() if number is None}
    assert {("aze", 2025), ("aze", 2026), ("tkm", 2025)} <= unknown
    assert ("uzb", 2023) not in unknown


def test_a_year_s_unknown_value_is_not_filled_with_an_older_one() -> None:
    votes = read_example(example_sheets()[0])
    assert votes.in_year(2022)["aze"].number == 0
    assert votes.in_year(2025)["aze"].number is None
    assert votes.in_year(2021) == {}
    # No row for 2024: the latest before it stands, with its year.
    assert (votes.in_year(2024)["geo"].year, votes.in_year(2024)["geo"].number) == (2023, 1)


@pytest.mark.parametrize(
    "text",
    [
        "country,year,value\nArmenia,2023,1234.5\nGeorgia,2023,7\n",
        "country;year;value\nArmenia;2023;1234,5\nGeorgia;2023;7\n",
        "country;year;value\nArmenia;2023;1.234,5\nGeorgia;2023;7,0\n",
        "country\tyear\tvalue\nArmenia\t2023\t1 234,5\nGeorgia\t2023\t7\n",
        'country,year,value\nArmenia,2023,"1,234.5"\nGeorgia,2023,7\n',
        "year|value|iso3\n2023|1'234.5|ARM\n2023|7|geo\n",
        "Страна;Год;value\nАрмения;2023;1234,5\nГрузия;2023;7\n",
        "ISO,Time Period,Country Name,value\nAM,2023-12-31,Armenia,1234.5\nGE,2023,Georgia,7\n",
        "Some title,,\n\ncode,year,value\n051,2023,$1234.5\n268,FY 2023,7*\n",
        "# title: Things\n# source: Somebody, 2024\ncountry,year,value\nHayastan,2023,1234.5\nSakartvelo,2023,(-7)\n",
    ],
)
def test_tables_of_many_makers_say_the_same(tmp_path: Path, text: str) -> None:
    read = numbers(read_indicator(csv(tmp_path, text), None))
    assert read["arm", 2023] == 1234.5
    assert abs(read["geo", 2023] or 0) == 7
    assert len(read) == 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_heading(tmp_path: Path, encoding: str) -> None:
    assert (
        numbers(read_indicator(csv(tmp_path, "state,x\nӘ,1\nՀայաստան,2\narm2,\naze,3\n", encoding=encoding)))[
            "arm", None
        ]
        == 2
    )


def test_windows_text_is_read_and_told(tmp_path: Path) -> None:
    read = read_indicator(csv(tmp_path, "страна;число\nАрмения;1\nАзербайджан;2\n", encoding="cp1251"))
    assert numbers(read) == {("arm", None): 1, ("aze", None): 2}
    assert "not UTF-8 text; read as Windows-1251" in read.problems[0]
    assert isinstance(read.problems[0], Phrase)


def test_a_wide_table_has_a_value_for_each_year(tmp_path: Path) -> None:
    text = (
        "Country Name,Country Code,Indicator,2021 [YR2021],2022 [YR2022]\nArmenia,ARM,GDP,1.5,..\nGeorgia,GEO,GDP,2,3\n"
    )
    read = read_indicator(csv(tmp_path, text))
    assert numbers(read) == {("arm", 2021): 1.5, ("arm", 2022): None, ("geo", 2021): 2, ("geo", 2022): 3}


def test_a_workbook_is_read_with_its_percents_and_dates(tmp_path: Path) -> None:
    rows = [
        ["Country", "Date", "Share"],
        ["Armenia", dt.date(2023, 5, 1), 0.125],
        ["Kazakhstan", dt.date(2024, 5, 1), 0.5],
    ]
    read = read_indicator(excel(tmp_path, rows, percent="C"))
    assert numbers(read) == {("arm", 2023): 12.5, ("kaz", 2024): 50.0}
    assert read.unit == "%"


def test_the_first_sheet_with_rows_is_read_unless_another_is_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title, number in (("one", 1), ("two", 2)):
        sheet = book.create_sheet(title)
        sheet.append(["state", "x"])
        sheet.append(["arm", number])
    book.save(tmp_path / "book.xlsx")
    assert numbers(read_indicator(tmp_path / "book.xlsx")) == {("arm", None): 1}
    assert numbers(read_indicator(tmp_path / "book.xlsx", sheet="two")) == {("arm", None): 2}
    with pytest.raises(DataError, match="unknown sheet: found 'three'; allowed: 'Sheet', 'one', 'two'"):
        read_indicator(tmp_path / "book.xlsx", sheet="three")


def test_several_columns_ask_which_one(tmp_path: Path) -> None:
    path = csv(tmp_path, "state,GDP (US$ bn),people\narm,24.1,3\naze,72.4,10\n")
    with pytest.raises(SeveralColumnsError) as asked:
        read_indicator(path, trusted=True)
    assert asked.value.columns == ("GDP (US$ bn)", "people")
    read = read_indicator(path, "GDP (US$ bn)")
    assert (read.unit, read.numbers, read.title) == ("US$ bn", (24.1, 72.4), "Sheet: GDP")
    with pytest.raises(DataError, match="unknown column: found 'area'; allowed: 'GDP"):
        read_indicator(path, "area")


def test_a_state_that_is_not_understood_is_listed_with_suggestions_and_can_be_put_right(tmp_path: Path) -> None:
    path = csv(tmp_path, "country,x\nArmenia,1\nKazahstan,2\nWorld,3\n,4\nGeorgia,5\n")
    read = read_indicator(path)
    assert numbers(read) == {("arm", None): 1, ("geo", None): 5}
    assert [(item.row, item.text, item.suggestions[:1]) for item in read.unmatched] == [
        (3, "Kazahstan", ("kaz",)),
        (5, "", ()),
    ]
    assert "1 rows are no states and were left out: the world" in read.problems[0]
    mended = read_indicator(path, corrections={"Kazahstan": "kaz"})
    assert numbers(mended)["kaz", None] == 2
    assert len(mended.unmatched) == 1


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "state,year,x\narm,2023,1\narm,2023,2\n",
            "sheet.csv, row 3: duplicate row for Armenia in 2023; using the first, row 2: found '2'",
        ),
        (
            "state,x\narm,1\nAM,1\naze,2\n",
            "sheet.csv, row 3: duplicate row for Armenia; using the first, row 2: found '1'",
        ),
        (
            "state,year,x\narm,2023,1\naze,soon,2\n",
            "sheet.csv, row 3: not a year: found 'soon'; allowed: a year such as 2023",
        ),
        (
            "state,x\narm,1\naze,many\ngeo,3\n",
            "sheet.csv, row 3: not a number in 'x': found 'many'; allowed: a number, or an empty cell",
        ),
    ],
)
def test_an_odd_row_is_named_and_the_others_count(tmp_path: Path, text: str, problem: str) -> None:
    read = read_indicator(csv(tmp_path, text))
    assert read.problems == (problem,)
    assert numbers(read)[min(numbers(read))] == 1


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("empty.csv", b"", "empty.csv: no rows: found an empty sheet"),
        ("head.csv", b"state,x\n", "head.csv: no rows: found only a header row"),
        ("words.csv", b"state,x\narm,a\naze,b\n", "words.csv, heading: no column of numbers: found state, x"),
        ("towns.csv", b"town,x\nYerevan,1\nBaku,2\n", "towns.csv, heading: no column of states: found town, x"),
        ("unknown.csv", b"state,x\narm,..\nPluto,3\n", "unknown.csv: no numbers"),
        (
            "sheet.ods",
            b"PK",
            "sheet.ods: unsupported spreadsheet format: found '.ods'; allowed: .csv, .tsv, .txt, .xlsx, .xlsm; "
            "save it as",
        ),
        ("torn.xlsx", b"PK\x03\x04 torn", "torn.xlsx: cannot read workbook"),
        ("text.xlsx", b"state,x\narm,1\n", "text.xlsx: cannot read workbook"),
        ("odd.csv", b"\xff\xfes", "odd.csv, line 1: not UTF-8 text"),
    ],
)
def test_what_is_no_sheet_of_numbers_is_one_sentence(tmp_path: Path, name: str, data: bytes, problem: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(DataError) as told:
        read_indicator(tmp_path / name)
    assert str(told.value).startswith(problem)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"none\.csv: cannot be read: found No such file"):
        read_indicator(tmp_path / "none.csv")


@given(st.lists(st.floats(-1e6, 1e6).map(lambda number: round(number, 3)), min_size=8, max_size=8))
def test_numbers_come_back_from_both_ways_of_writing_them(
    tmp_path_factory: pytest.TempPathFactory, given_: list[float]
) -> None:
    states = ("arm", "aze", "geo", "kaz", "kgz", "tjk", "tkm", "uzb")
    folder = tmp_path_factory.mktemp("sheet")
    point = "state,x\n" + "".join(f"{state},{number:.3f}\n" for state, number in zip(states, given_, strict=True))
    comma = point.replace(",", ";").replace(".", ",")
    for text in (point, comma):
        read = read_indicator(csv(folder, text), trusted=True)  # the same reader, without a process for each
        assert [value.number for value in read.values] == given_


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_as_bad_data(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "sheet.csv"
    path.write_bytes(data)
    with contextlib.suppress(DataError):
        assert any(value.number is not None for value in read_indicator(path, trusted=True).values)


def test_numbers_that_look_like_years_are_numbers_when_there_are_no_others(tmp_path: Path) -> None:
    assert numbers(read_indicator(csv(tmp_path, "state,metres\narm,1990\naze,2005\n"))) == {
        ("arm", None): 1990,
        ("aze", None): 2005,
    }
