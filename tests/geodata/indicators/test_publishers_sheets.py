"""Sheets in the layouts of the usual publishers, made small: what they ask, and the numbers that they give."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from geodata.indicators import Indicator, SeveralColumnsError, read_indicator
from geodata.indicators.classification import Scheme, class_words, classify
from geodata.indicators.month_names import month_named
from geodata.indicators.periods import heading_period

BANK = """Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020]
Armenia,ARM,GDP growth (annual %),NY.KD.ZG,7.6,-7.2
Armenia,ARM,"Population, total",SP.POP.TOTL,2820602,2805608
"Iran, Islamic Rep.",IRN,GDP growth (annual %),NY.KD.ZG,-3.1,3.3
"Iran, Islamic Rep.",IRN,"Population, total",SP.POP.TOTL,86564202,87290193
,,,,,
Data from database: World Development Indicators,,,,,
"""
OUTLOOK = (
    "WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tSubject Notes\tUnits\tScale\t2022\t2023\n"
    '911\tARM\tNGDPD\tArmenia\tGross domestic product\tLong.\tU.S. dollars\tBillions\t19.5\t"1,024.1"\n'
    "911\tARM\tPCPIPCH\tArmenia\tInflation\tLong.\tPercent change\t\tn/a\t--\n"
    "915\tGEO\tNGDPD\tGeorgia\tGross domestic product\tLong.\tU.S. dollars\tBillions\t24.9\t30.5\n"
    "915\tGEO\tPCPIPCH\tGeorgia\tInflation\tLong.\tPercent change\t\t11.9\t2.5\n"
    "\nInternational Monetary Fund, World Economic Outlook Database\n"
)
HEAD = "Year,Period Desc.,Trade Flow Code,Trade Flow,Reporter,Reporter ISO,Partner,Partner ISO,Value (US$)\n"
FLOWS = HEAD + "".join(
    f"2021,2021,{code},{flow},{state},{iso},{partner},{short},{value}\n"
    for code, flow in ((1, "Import"), (2, "Export"))
    for state, iso in (("Armenia", "ARM"), ("Georgia", "GEO"))
    for partner, short, value in (("World", "WLD", 500 + code), ("Turkey", "TUR", 100 + code))
)  # fmt: skip
REFUGEES = "Year,Country of origin,Country of asylum,Refugees,Asylum-seekers\n" + "".join(
    f"{year},{origin},{asylum},{count},{count // 10}\n"
    for year in (2021, 2022)
    for origin, count in (("Armenia", 1200), ("Azerbaijan", 900))
    for asylum in ("France", "Germany")
)


def read_text(folder: Path, text: str, column: str | None = None, name: str = "sheet.csv") -> Indicator:
    encoding = "utf-16" if name.endswith(".xls") else "utf-8"
    (folder / name).write_text(text, encoding=encoding)
    return read_indicator(folder / name, column, trusted=True)


def numbers(read: Indicator) -> list[tuple[str, str, float | None]]:
    return [(value.state, value.when, value.number) for value in read.values]


@pytest.mark.parametrize(
    ("text", "name", "choices"),
    [
        (BANK, "bank.csv", ("GDP growth (annual %)", "Population, total")),
        (OUTLOOK, "outlook.csv", ("Gross domestic product", "Inflation")),
        (FLOWS, "flows.csv", ("Import · World", "Import · Turkey", "Export · World", "Export · Turkey")),
        (REFUGEES, "refugees.csv",
         ("France · Refugees", "France · Asylum-seekers", "Germany · Refugees", "Germany · Asylum-seekers")),
        ("freq,unit,geo\\TIME_PERIOD\t2019-Q1 \t2019-Q2 \nQ,PC,BE\t0.9 \t1.1 p\nQ,MIO,BE\t900 \t: z\n"
         "Q,PC,EL\t1.3 \t1.4\nQ,MIO,EL\t1300 \t:\n", "keys.tsv", ("PC", "MIO")),
    ],
)  # fmt: skip
def test_a_column_of_series_or_partners_is_a_choice(
    tmp_path: Path, text: str, name: str, choices: tuple[str, ...]
) -> None:
    with pytest.raises(SeveralColumnsError) as asked:
        read_text(tmp_path, text, name=name)
    assert asked.value.columns == choices


@pytest.mark.parametrize(
    ("text", "column", "expected"),
    [
        (BANK, "Population, total",
         [("arm", "2019", 2820602), ("arm", "2020", 2805608), ("irn", "2019", 86564202), ("irn", "2020", 87290193)]),
        (FLOWS, "Export · Turkey", [("arm", "2021", 102), ("geo", "2021", 102)]),
        (REFUGEES, "Germany · Refugees",
         [("arm", "2021", 1200), ("aze", "2021", 900), ("arm", "2022", 1200), ("aze", "2022", 900)]),
    ],
)  # fmt: skip
def test_a_chosen_series_is_read_alone(tmp_path: Path, text: str, column: str, expected: object) -> None:
    read = read_text(tmp_path, text, column)
    assert numbers(read) == expected
    assert (read.column, read.problems, read.unmatched) == (column, (), ())


def test_a_text_with_tabs_that_is_called_xls_is_read(tmp_path: Path) -> None:
    read = read_text(tmp_path, OUTLOOK, "Gross domestic product", "WEOOct2023all.xls")
    assert numbers(read)[:2] == [("arm", "2022", 19.5), ("arm", "2023", 1024.1)]


def test_columns_of_codes_and_of_one_value_are_not_asked_about(tmp_path: Path) -> None:
    text = "country_name,country_text_id,country_id,year,historical_date,project,v2x_polyarchy,v2x_regime\n" + "".join(
        f"{name},{iso},{number},{year},{year}-12-31,0,0.{number},{number % 3}\n"
        for name, iso, number in (("Armenia", "ARM", 105), ("Georgia", "GEO", 118))
        for year in (2018, 2019)
    )
    with pytest.raises(SeveralColumnsError) as asked:
        read_text(tmp_path, text)
    assert asked.value.columns == ("v2x_polyarchy", "v2x_regime")


def test_letters_that_are_also_codes_of_states_do_not_name_a_row(tmp_path: Path) -> None:
    text = "Country,Status,PR,Total\nArmenia,PF,4,54\nNagorno,NF,7,9\nBelarus,NF,7,8\nFrance,F,1,89\nGeorgia,PF,4,58\n"
    status = read_text(tmp_path, text, "Status")
    assert [value.state for value in status.values] == ["arm", "blr", "fra", "geo"]  # and not Norfolk Island
    assert class_words(status, classify(status, Scheme.VALUES)) == ["NF", "PF", "F"]


def test_eurostats_codes_and_heading_are_read(tmp_path: Path) -> None:
    text = "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nX(1.0),A,BE,2019,0.9,\nX(1.0),A,EL,2019,1.9,p\n"
    assert numbers(read_text(tmp_path, text)) == [("bel", "2019", 0.9), ("grc", "2019", 1.9)]
    keys = "freq,geo\\TIME_PERIOD\t2019 \t2020 \nA,DE\t1.3 \t: z\nA,EU27_2020\t1.2 \t1.3 \nA,UK\t: \t2.5 b\n"
    read = read_text(tmp_path, keys, name="keys.tsv")
    assert numbers(read) == [("deu", "2019", 1.3), ("deu", "2020", None), ("gbr", "2019", None), ("gbr", "2020", 2.5)]
    assert "the European Union" in read.problems[0]


def read_book(folder: Path, rows: Sequence[Sequence[object]]) -> Indicator:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    book.save(folder / "sheet.xlsx")
    return read_indicator(folder / "sheet.xlsx", trusted=True)


def test_titles_of_sections_above_the_first_state_are_no_heading(tmp_path: Path) -> None:
    read = read_book(tmp_path, [
        ["Military expenditure"], [], ["Country", "Notes", 2019, 2020], ["Africa"], ["North Africa"],
        ["Algeria", None, 10303.6, 9708.3], ["Libya", "‡", "...", "xxx"], ["Europe"], ["Armenia¹", "§1", 673.0, ". ."],
    ])  # fmt: skip
    assert numbers(read) == [
        ("dza", "2019", 10303.6), ("dza", "2020", 9708.3), ("lby", "2019", None), ("lby", "2020", None),
        ("arm", "2019", 673.0), ("arm", "2020", None),
    ]  # fmt: skip


def test_the_years_above_a_row_of_one_label_are_the_heading(tmp_path: Path) -> None:
    read = read_book(tmp_path, [
        ["Data extracted on 25/06/2024"], [], ["TIME", "2019", None, "2020", None], ["GEO (Labels)"],
        ["Belgium", 5.5, None, 5.8, "b"], ["Germany (until 1990 former territory of the FRG)", 3.0, None, 3.6, "p"],
        ["Greece", 17.9, None, 17.6], [], ["Special value"], ["Observation flags:"],
    ])  # fmt: skip
    assert numbers(read)[:4] == [("bel", "2019", 5.5), ("bel", "2020", 5.8), ("deu", "2019", 3.0), ("deu", "2020", 3.6)]
    assert read.unmatched == ()


def test_days_of_ratification_are_a_class_from_that_day_on(tmp_path: Path) -> None:
    text = ("Participant,Signature,Ratification\nArmenia,1 Oct 1999,14 Dec 2023\nFrance,18 Jul 1998,9 Jun 2000\n"
            "Tajikistan,,5 May 2000 a\nTürkiye,,\n")  # fmt: skip
    read = read_text(tmp_path, text, "Ratification")
    assert numbers(read) == [
        ("arm", "2023-12-14", 1.0), ("fra", "2000-06-09", 1.0), ("tjk", "2000-05-05", 1.0), ("tur", "", None),
    ]  # fmt: skip
    assert read.names == {1.0: "Ratification"}


@pytest.mark.parametrize(
    ("heading", "when"),
    [
        ("II квартал 2020", "2020-04-01"), ("3 кв. 2020 г.", "2020-07-01"), ("2020 H2", "2020-07-01"),
        ("H1 2021", "2021-01-01"), ("2020-S2", "2020-07-01"), ("T3 2020", "2020-07-01"), ("4Q20", "2020-10-01"),
        ("январь 2020", "2020-01-01"), ("Şubat 2020", "2020-02-01"), ("févr. 2020", "2020-02-01"),
        ("2020 декабрь", "2020-12-01"), ("März 2020", "2020-03-01"), ("მაისი 2020", "2020-05-01"),
        ("հունվար 2020", "2020-01-01"),
    ],
)  # fmt: skip
def test_parts_of_a_year_are_read_in_the_usual_languages(heading: str, when: str) -> None:
    period = heading_period(heading)
    assert period is not None
    assert period.start is not None
    assert period.start.isoformat() == when


def test_several_years_begin_with_their_first_and_words_are_no_months() -> None:
    found = [heading_period(text) for text in ("2015-2019", "2019/20", "1999–00")]
    assert [period and period.year for period in found] == [2015, 2019, 1999]
    for text in ("Decision 2020", "Марокко 2020", "GDP 2020", "2020-1990", "2020-19"):
        assert heading_period(text) is None, text
    assert [month_named(text) for text in ("ма", "jui", "x")] == [None] * 3


@pytest.mark.parametrize(
    ("periods", "read"),
    [
        (("2009/10", "2010/11", "2011/12"), ["2009", "2010", "2011"]),
        (("2009/09", "2009/10", "2009/11"), ["2009-09-01", "2009-10-01", "2009-11-01"]),
        (("2009-10", "2010-11"), ["2009-10-01", "2010-11-01"]),
    ],
)
@pytest.mark.parametrize("are_headings", [True, False])
def test_a_year_and_the_next_one_are_no_month_where_all_are_such(
    tmp_path: Path, periods: tuple[str, ...], read: list[str], *, are_headings: bool
) -> None:
    table = [["state", *periods], ["Georgia", *(str(7 + n) for n in range(len(periods)))]]
    if not are_headings:
        table = [["state", "year", "value"], *(["Georgia", period, str(7 + n)] for n, period in enumerate(periods))]
    path = tmp_path / "seasons.csv"
    path.write_text("\n".join(map(",".join, table)), encoding="utf-8")
    assert [str(value.when) for value in read_indicator(path).values] == read


def test_numbers_that_are_not_exact_are_read_and_said(tmp_path: Path) -> None:
    text = ("state,refugees\nArmenia,~650 000\nGeorgia,>1 million\nAzerbaijan,3.6m\nIran,c. 780k\nIraq,16.5 est.\n"
            "Syria,-3\n")  # fmt: skip
    read = read_text(tmp_path, text)
    assert [value.number for value in read.values] == [650_000, 1_000_000, 3_600_000, 780_000, 16.5, -3]
    assert read.problems[0].endswith("were read as they stand: >, c., est., ~")


def test_the_only_series_of_a_download_gives_its_title_and_unit(tmp_path: Path) -> None:
    """As in a file of one indicator: years are its headings, and its name, API_NY.KD.ZG_DS2, says nothing."""
    path = tmp_path / "API_NY.KD.ZG_DS2_en_csv_v2_1.csv"
    rows = ["Country Name,Country Code,Indicator Name,Indicator Code,2022,2023",
            "Armenia,ARM,GDP growth (annual %),NY.KD.ZG,12.6,8.3",
            "Georgia,GEO,GDP growth (annual %),NY.KD.ZG,11.0,7.8"]  # fmt: skip
    path.write_text("\n".join(rows))
    made = read_indicator(path)
    assert (made.title, made.unit) == ("GDP growth", "annual %")
