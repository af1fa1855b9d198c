import datetime as dt

from geodata.core.dates import Span
from geodata.map.names import Names, Usage, display_name, fold, names_over_time
from geodata.view.view import NameStyle

HELD = Span(dt.date(1991, 11, 26), dt.date(2023, 9, 20))
KHANKENDI = Names(
    "Khankendi / Stepanakert",
    usages=(
        Usage("aze", forms={"en": "Khankendi", "hy": "Խանքենդի", "az": "Xankəndi"}),
        Usage("arm", forms={"en": "Stepanakert", "hy": "Ստեփանակերտ", "az": "Stepanakert", "ka": "სტეპანაკერტი"}),
    ),
    other=("Vararakn",),
    held=(("arm", HELD),),
)
AGHDAM = Names(
    "Aghdam / Akna",
    usages=(
        Usage("aze", forms={"en": "Aghdam", "az": "Ağdam"}),
        Usage("arm", Span(dt.date(2010, 11, 1), dt.date(2023, 9, 20)), {"en": "Akna", "az": "Akna"}),
    ),
    held=(("arm", Span(dt.date(1993, 7, 23), dt.date(2020, 11, 20))),),
)
NAKHCHIVAN = Names("Nakhchivan", {"article": "Nakhichevan", "az": "Naxçıvan"})
SOVIET, DE_FACTO, TODAY = dt.date(1985, 1, 1), dt.date(2010, 12, 1), dt.date(2025, 8, 8)


def test_the_name_of_those_who_govern_comes_first() -> None:
    shown = [display_name(KHANKENDI, "en", day) for day in (SOVIET, DE_FACTO, TODAY)]
    assert shown == ["Khankendi / Stepanakert", "Stepanakert / Khankendi", "Khankendi / Stepanakert"]
    assert display_name(KHANKENDI, NameStyle.ARTICLE, DE_FACTO) == "Stepanakert / Khankendi"


def test_both_names_stand_in_the_script_of_the_language() -> None:
    assert display_name(KHANKENDI, "hy", TODAY) == "Խանքենդի / Ստեփանակերտ"
    assert display_name(KHANKENDI, "az", DE_FACTO) == "Stepanakert / Xankəndi"


def test_a_language_that_has_one_of_two_names_writes_that_one_alone() -> None:
    assert display_name(KHANKENDI, "ka", TODAY) == "სტეპანაკერტი"
    assert display_name(KHANKENDI, "fa", TODAY) == "Khankendi / Stepanakert"


def test_a_name_is_written_only_while_it_is_in_use() -> None:
    days = (dt.date(2000, 1, 1), DE_FACTO, dt.date(2021, 1, 1), TODAY)
    shown = [display_name(AGHDAM, "az", day) for day in days]
    assert shown == ["Ağdam", "Akna / Ağdam", "Ağdam / Akna", "Ağdam"]


def test_what_is_written_can_be_listed_over_time() -> None:
    assert names_over_time(AGHDAM, "en") == (
        ("", "Aghdam"), ("2010-11-01", "Akna / Aghdam"), ("2020-11-20", "Aghdam / Akna"), ("2023-09-20", "Aghdam"),
    )  # fmt: skip
    assert names_over_time(NAKHCHIVAN, "az") == (("", "Naxçıvan"),)


def test_a_pair_of_a_story_is_written_where_a_language_has_no_form() -> None:
    corridor = Names("Corridor", {"pair": "Berdzor / Lachin", "az": "Laçın"})
    assert [display_name(corridor, style) for style in ("article", "en", "az", "hy")] == [
        "Berdzor / Lachin", "Berdzor / Lachin", "Laçın", "Berdzor / Lachin",
    ]  # fmt: skip


def test_the_articles_form_and_the_english_one_differ() -> None:
    assert display_name(NAKHCHIVAN, NameStyle.ARTICLE) == "Nakhichevan"
    assert display_name(NAKHCHIVAN, NameStyle.ENGLISH) == "Nakhchivan"


def test_a_missing_form_falls_back_to_english() -> None:
    assert display_name(NAKHCHIVAN, "hy") == "Nakhchivan"


def test_every_form_can_be_listed_once() -> None:
    assert NAKHCHIVAN.every() == ("Nakhchivan", "Nakhichevan", "Naxçıvan")
    assert {"Vararakn", "Stepanakert", "Ստեփանակերտ", "Xankəndi"} <= set(KHANKENDI.every())


def test_folding_makes_spellings_comparable() -> None:
    assert fold("Şuşa") == "susa"
    assert fold("Kəlbəcər") == fold("kelbecer")
    assert fold("İSTANBUL") == fold("istanbul")
    assert fold("Ганджа") == fold("ГАНДЖА")
