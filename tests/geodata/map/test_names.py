from geodata.map.names import Names, display_name, fold
from geodata.view.view import NameStyle

KHANKENDI = Names(
    "Stepanakert",
    {"pair": "Khankendi / Stepanakert", "hy": "Ստեփանակերտ", "az": "Xankəndi", "ru": "Степанакерт / Ханкенди"},
    ("Vararakn",),
)
NAKHCHIVAN = Names("Nakhchivan", {"article": "Nakhichevan", "az": "Naxçıvan"})


def test_a_disputed_place_always_shows_both_names() -> None:
    shown = {style: display_name(KHANKENDI, style) for style in ("article", "en", "hy", "az", "ru")}
    assert shown[NameStyle.ENGLISH] == "Khankendi / Stepanakert"
    assert shown[NameStyle.ARTICLE] == "Khankendi / Stepanakert"
    assert shown["hy"] == "Ստեփանակերտ (Khankendi)"
    assert shown["az"] == "Xankəndi (Stepanakert)"


def test_the_articles_form_and_the_english_one_differ() -> None:
    assert display_name(NAKHCHIVAN, NameStyle.ARTICLE) == "Nakhichevan"
    assert display_name(NAKHCHIVAN, NameStyle.ENGLISH) == "Nakhchivan"


def test_a_missing_form_falls_back_to_english() -> None:
    assert display_name(NAKHCHIVAN, "hy") == "Nakhchivan"


def test_every_form_can_be_listed_once() -> None:
    assert NAKHCHIVAN.every() == ("Nakhchivan", "Nakhichevan", "Naxçıvan")
    assert "Vararakn" in KHANKENDI.every()


def test_folding_makes_spellings_comparable() -> None:
    assert fold("Şuşa") == "susa"
    assert fold("Kəlbəcər") == fold("kelbecer")
    assert fold("İSTANBUL") == fold("istanbul")
    assert fold("Ганджа") == fold("ГАНДЖА")
