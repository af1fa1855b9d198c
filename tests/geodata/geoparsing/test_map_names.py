"""The finder knows the map's places by their names in the language of the text."""

from __future__ import annotations

import pytest

from geodata.geoparsing import find_places
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.map_names import gazetteer_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Words of news that the gazetteer alone did not know: a country's part, towns abroad, and case endings.
        ("აფხაზეთის მთავრობა რუსეთს მიმართავს, ერთადერთი გზა აფხაზეთამდე ჩაიკეტა.", ["Abkhazia", "Russia", "Abkhazia"]),
        ("İrəvan və Vaşinqton danışıqlar aparır.", ["Yerevan", "Washington"]),
        ("بخشی از جاده بین شهرهای کاپان و گوریس در ارمنستان مسدود شد.", ["Kapan", "Goris", "Armenia"]),
        ("Ол Өзбекстандағы елші, Бағдат қаласына келді.", ["Uzbekistan", "Baghdad"]),
        (
            "В Актюбинской и Кызылординской областях, на юге Центральной Азии.",
            ["Aktobe Region", "Kyzylorda Region", "Central Asia"],
        ),
        ("Встреча прошла в Жамбылской области Казахстана.", ["Jambyl", "Kazakhstan"]),
        (
            "Bu hat Türkiye’nin Akdeniz kıyısındaki Ceyhan limanına uzanıyor ve petrol için çok önemli.",
            ["Turkey", "Mediterranean Sea", "Ceyhan"],
        ),
        ("Le Gabon et la Guinée équatoriale se disputent un îlot.", ["Gabon", "Equatorial Guinea"]),
        ("Le groupe Elf-Aquitaine quitte le Tchad.", ["Chad"]),
        ("Նախագահը Բիշքեկում հանդիպեց Ղազախստանի նախագահին։", ["Bishkek", "Kazakhstan"]),
    ],
)
def test_names_of_the_map_are_found_in_the_language_of_the_text(text: str, found: list[str]) -> None:
    assert [mention.name for mention in find_places(text)] == found


def test_a_language_adds_names_and_changes_none() -> None:
    plain, georgian = open_gazetteer(), gazetteer_in("ka")
    assert gazetteer_in("en") is plain
    assert georgian.further
    for key in list(georgian.further)[:50]:
        assert plain.places(key) == ()
        assert georgian.places(key)
    assert georgian.places("batumi") == plain.places("batumi")
