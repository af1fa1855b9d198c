"""Tables as the usual publishers write them: numbers by state, or places; what they hold decides."""

from __future__ import annotations

from pathlib import Path

import pytest

from geodata.indicators import read_indicator
from geodata.io.repair.table_purpose import TablePurpose, TableUse, use_of

WORLD_BANK = """\
"Data Source","World Development Indicators",

"Last Updated Date","2025-07-01",

"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023",
"Aruba","ABW","Population, total","SP.POP.TOTL","107310","107359",
"Africa Eastern and Southern","AFE","Population, total","SP.POP.TOTL","731821393","750503764",
"Armenia","ARM","Population, total","SP.POP.TOTL","2969200","2990000",
"Congo, Dem. Rep.","COD","Population, total","SP.POP.TOTL","102396968","105789731",
"""
OWID = """\
Entity,Code,Year,Population (historical)
Armenia,ARM,2000,3168523
Armenia,ARM,2023,2943393
Georgia,GEO,2000,4265000
Georgia,GEO,2023,3807492
World,OWID_WRL,2023,8091734930
"""
V_DEM = """\
country_name,country_text_id,country_id,year,historical_date,project,histname,codingstart,COWcode,v2x_polyarchy
Mali,MLI,28,2022,2022-12-31,0,Republic of Mali,1960,432,0.21
Mali,MLI,28,2023,2023-12-31,0,Republic of Mali,1960,432,0.2
Georgia,GEO,118,2022,2022-12-31,0,Georgia,1990,372,0.5
Georgia,GEO,118,2023,2023-12-31,0,Georgia,1990,372,0.51
"""
VOTES = """\
undl_id,ms_code,ms_name,ms_vote,date,session,resolution,meeting,title,total_yes,total_no,total_ms
4029893,ARM,ARMENIA,Y,2023-12-12,10th emerg.,A/RES/ES-10/22,A/ES-10/PV.45,Protection of civilians,153,10,193
4029893,GEO,GEORGIA,A,2023-12-12,10th emerg.,A/RES/ES-10/22,A/ES-10/PV.45,Protection of civilians,153,10,193
4029893,TUR,TÜRKİYE,Y,2023-12-12,10th emerg.,A/RES/ES-10/22,A/ES-10/PV.45,Protection of civilians,153,10,193
4029893,USA,UNITED STATES,N,2023-12-12,10th emerg.,A/RES/ES-10/22,A/ES-10/PV.45,Protection of civilians,153,10,193
"""
SIPRI = """\
SIPRI Military Expenditure Database

Country,Notes,2021,2022,2023
Africa,,,,
Mali,‡,515.6,..,890
Niger,,202.4,243.1,xxx
Armenia,,619,795,1330
"""


def table(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8-sig")
    return path


@pytest.mark.parametrize("text", [WORLD_BANK, OWID, V_DEM, VOTES, SIPRI], ids=["wb", "owid", "vdem", "un", "sipri"])
def test_a_publishers_table_holds_numbers_by_state(tmp_path: Path, text: str) -> None:
    assert use_of(table(tmp_path, text)) == TableUse(TablePurpose.NUMBERS)


def test_a_list_of_towns_holds_places(tmp_path: Path) -> None:
    assert use_of(table(tmp_path, "name,what\nBamako,a\nGao,b\nNiamey,c\n")) == TableUse(TablePurpose.PLACES)


def test_towns_beside_states_and_numbers_may_be_either(tmp_path: Path) -> None:
    text = "place,country,deaths\nBamako,Mali,3\nGao,Mali,4\nNiamey,Niger,5\nOuagadougou,Burkina Faso,6\n"
    assert use_of(table(tmp_path, text)) == TableUse(TablePurpose.PLACES, is_open=True)


def test_of_a_roll_call_the_votes_are_read_and_not_the_totals_of_each_row(tmp_path: Path) -> None:
    read = read_indicator(table(tmp_path, VOTES))
    assert read.column == "ms_vote"
    said = {value.state: read.names[value.number] for value in read.values if value.number is not None}
    assert said == {"arm": "Y", "geo": "A", "tur": "Y", "usa": "N"}
