"""The table of names: every form under its language, in that language's script, and the checked places complete."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

import pytest

from geodata.map.base_map import BaseMap, load_base_map
from geodata.map.names import Names, display_name, names_over_time
from geodata.map.shapes import Shape
from geodata.map.toponyms import disputed_names, former_names, forms_of, key_of, names_age, toponyms, with_place
from geodata.story.entities import base_target, shape_names
from tools.build_data.name_evidence import evidence, hand_written
from tools.build_data.names_page import PAGE, disputed_ids, ids, page
from tools.build_data.place_names import LANGUAGES

SCRIPTS = {"hy": "ARMENIAN", "ka": "GEORGIAN", "fa": "ARABIC"}
SCRIPTS |= dict.fromkeys(("ru", "kk", "ky", "tg"), "CYRILLIC") | dict.fromkeys(("az", "tr", "uz", "tk", "fr"), "LATIN")
# Words that no language of the region respells.
LATIN_WORDS = re.compile(r"Xi’an")


@pytest.fixture(scope="module")
def base() -> BaseMap:
    return load_base_map()


def names(base: BaseMap, target_id: str) -> Names:
    target = base_target(base, target_id)
    assert target is not None, target_id
    return target.names


def scripts(text: str) -> set[str]:
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()} - {"MODIFIER"}


def test_every_form_is_in_the_script_of_its_language() -> None:
    keys = (*toponyms().forms, *toponyms().disputed)
    told = []
    for key in keys:
        usages = found.usages if (found := disputed_names(key)) else ()
        for forms in (forms_of(key), *(usage.forms for usage in usages)):
            told += [
                f"{key} {language}: {form}"
                for language, form in forms.items()
                if language in SCRIPTS and scripts(form) - {SCRIPTS[language]}
            ]
    assert not told, told[:20]


def test_the_checked_places_have_their_forms(base: BaseMap) -> None:
    """Armenian, Azerbaijani, Russian, Turkish, Georgian and Persian: nothing is missing."""
    missing = [
        (target_id, language)
        for target_id in ids()
        for language in ("hy", "az", "ru", "tr", "ka", "fa")
        if not names(base, target_id).forms.get(language)
    ]
    assert not missing
    assert len(ids()) >= 60


def test_disputed_places_have_both_names_in_every_language(base: BaseMap) -> None:
    for target_id in disputed_ids():
        for usage in names(base, target_id).usages:
            assert {"en", *LANGUAGES} - set(usage.forms) <= {"fr"}, (target_id, usage.by)


@pytest.mark.parametrize(
    ("place", "day", "shown"),
    [
        ("lachin", "2010-01-01", {"hy": "Բերձոր / Լաչին", "az": "Berdzor / Laçın", "ru": "Бердзор / Лачин"}),
        ("lachin", "2025-08-08", {"hy": "Լաչին", "az": "Laçın", "ru": "Лачин", "tr": "Laçın", "en": "Lachin"}),
        ("shusha", "2010-01-01", {"hy": "Շուշի / Շուշա", "az": "Şuşi / Şuşa", "en": "Shushi / Shusha"}),
        ("shusha", "2021-06-15", {"hy": "Շուշա / Շուշի", "az": "Şuşa / Şuşi", "en": "Shusha / Shushi"}),
        ("stepanakert", "2021-06-15", {"hy": "Ստեփանակերտ / Խանքենդի", "ru": "Степанакерт / Ханкенди"}),
        ("stepanakert", "2025-08-08", {"az": "Xankəndi / Stepanakert", "ka": "ხანკენდი / სტეპანაკერტი"}),
        ("khojaly", "1995-01-01", {"hy": "Խոջալու", "az": "Xocalı"}),
        ("khojaly", "2010-01-01", {"hy": "Իվանյան / Խոջալու", "az": "İvanyan / Xocalı"}),
        ("zangilan", "2010-01-01", {"hy": "Կովսական / Զանգելան", "az": "Kovsakan / Zəngilan"}),
        ("hadrut", "2010-01-01", {"hy": "Հադրութ", "az": "Hadrut", "ru": "Гадрут"}),
        ("karki", "2025-08-08", {"hy": "Տիգրանաշեն / Քյարքի", "az": "Tiqranaşen / Kərki"}),
    ],
)
def test_two_names_follow_who_governs(base: BaseMap, place: str, day: str, shown: dict[str, str]) -> None:
    found = names(base, f"place:{place}")
    assert {style: display_name(found, style, dt.date.fromisoformat(day)) for style in shown} == shown


# What was found wrong in November 2026: the id of GeoNames, and the English, Azerbaijani, Russian, Armenian form.
@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("g148340", {"en": "Bilasuvar", "az": "Biləsuvar"}),
        ("g587070", {"en": "Balakan", "az": "Balakən"}),
        ("g586968", {"en": "Bina", "az": "Binə"}),
        ("g584715", {"en": "Khudat", "az": "Xudat"}),
        ("g585763", {"en": "Kurdamir", "az": "Kürdəmir"}),
        ("g584562", {"en": "Zira", "az": "Zirə"}),
        ("g146862", {"en": "Goytapa", "az": "Göytəpə"}),
        ("g393443", {"en": "Hasanabad", "az": "Həsənabad", "ru": "Гасанабад"}),
        ("g148375", {"en": "Banka", "az": "Bankə"}),
        ("g586795", {"az": "Dəllər Cəyir"}),
        ("g586971", {"en": "Bilajari", "az": "Biləcəri"}),
        ("g614890", {"ru": "Джвари"}),
        ("g616094", {"ru": "Верин-Геташен"}),
        ("g616634", {"ru": "Агарцин"}),
        ("g616328", {"ru": "Сардарапат"}),
        ("g148413", {"ru": "Бабек"}),
        ("g587207", {"ru": "Пираллахи"}),
        ("g148225", {"ru": "Дасте"}),
        ("g148177", {"ru": "Дуньямалылар"}),
        ("g585451", {"ru": "Мухтарият"}),
        ("g616206", {"hy": "Նուբարաշեն"}),
        ("g611403", {"en": "Tskhinvali", "ru": "Цхинвал", "ka": "ცხინვალი"}),
        ("g615912", {"en": "Akhali Atoni", "ka": "ახალი ათონი"}),
        ("g613071", {"en": "Martqopi", "ka": "მარტყოფი"}),
        ("g614897", {"en": "Dioknisi"}),
        ("g613060", {"en": "Matani"}),
        ("g615460", {"en": "Bichvinta", "ka": "ბიჭვინთა"}),
    ],
)
def test_wrong_forms_are_mended(base: BaseMap, place: str, wanted: dict[str, str]) -> None:
    found = names(base, f"place:{place}")
    assert {style: display_name(found, style) for style in wanted} == wanted


def test_no_name_keeps_debris(base: BaseMap) -> None:
    """No apostrophes in Georgia, no signs of a failed transliteration, one spelling for a town and its district."""
    bad = [shape_names(place).english for place in base.places if place.properties["country"] == "geo"]
    assert not [name for name in bad if set(name) & set("’'ʼ")]
    signs = re.compile(r"[а-я]ь[йъ]|аь|уь")
    assert not [form for place in base.places if signs.search(form := shape_names(place).forms.get("ru", ""))]
    places = [place for place in base.places if place.properties["country"] == "aze"]
    towns = {shape_names(place).forms.get("az"): shape_names(place) for place in places}
    for area in base.province_areas:
        own = shape_names(area)
        town = towns.get(own.forms.get("az"))
        if area.id.startswith("aze-") and town is not None and not town.usages:
            assert own.english.removesuffix(" (city)") == town.english


@pytest.mark.parametrize("language", ["hy", "az", "ru", "tr", "ka", "fa", "kk", "ky", "uz", "tg", "tk"])
def test_every_state_has_a_name_in_every_language(base: BaseMap, language: str) -> None:
    assert not [shape.id for shape in base.countries if not shape_names(shape).forms.get(language)]


def test_keys_tell_kinds_apart(base: BaseMap) -> None:
    def key(kind: str, name: str) -> str:
        shape = base.by_id(kind, name)
        assert isinstance(shape, Shape)
        return key_of(shape)

    assert key("place", "van") == "place:van"
    assert key("water", "van") == "water:van"
    assert key("country", "arm") == "country:arm"
    assert key("province", "arm-lori") == "province:arm-lori"


def test_the_page_of_names_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_a_state_has_its_former_name_until_its_day(base: BaseMap) -> None:
    """Until the end of the Soviet Union its republics are called so; Georgia was independent since April 1991."""
    last, first = dt.date(1991, 12, 25), dt.date(1991, 12, 26)
    for state in "arm aze geo kaz kgz tjk tkm uzb ukr blr mda".split():
        found = names(base, f"country:{state}")
        assert display_name(found, "en", dt.date(1988, 2, 20)).endswith(" SSR"), state
        assert display_name(found, "en", first) == found.english
        assert display_name(found, "en") == found.english
    azerbaijan, georgia = names(base, "country:aze"), names(base, "country:geo")
    assert display_name(azerbaijan, "ru", last) == "Азербайджанская ССР"
    assert display_name(azerbaijan, "article", last) == "Azerbaijan SSR"
    assert display_name(georgia, "ka", dt.date(1991, 4, 8)) == "საქართველოს სსრ"
    assert display_name(georgia, "en", dt.date(1991, 4, 9)) == "Georgia"
    assert [day for day, _ in names_over_time(azerbaijan, "en")] == ["", "1991-12-26"]
    assert names_age(last) < names_age(first) == names_age(first + dt.timedelta(days=1))
    told = [usage.forms for key in toponyms().disputed for usage in former_names(key)]
    rows = [(language, form) for forms in told for language, form in forms.items() if language in SCRIPTS]
    assert all(scripts(form) <= {SCRIPTS[language]} for language, form in rows)


def test_what_geonames_is_said_to_have_was_written_down_by_hand() -> None:
    assert len(evidence()) > 1_000
    assert evidence() <= set(hand_written())
    assert ("place:baku", "ka", "ბაქო") in evidence()


def test_a_feature_that_is_a_place_has_the_forms_of_the_map_and_of_the_table() -> None:
    forms = with_place(Names("Nakhchivan", {"place": "nakhchivan"})).forms
    assert (forms["hy"], forms["ru"], forms["tr"]) == ("Նախիջևան", "Нахичевань", "Nahçıvan")
    assert "en" not in forms


def test_towns_have_the_names_of_their_day(base: BaseMap) -> None:
    """What both sides wrote until the day of the renaming stands alone until then."""
    told = {}
    for place in ("stepanakert", "g148354"):
        shape = base.by_id("place", place)
        assert shape is not None
        days = (dt.date(1988, 1, 1), dt.date(1995, 1, 1), dt.date(2024, 1, 1))
        told[place] = [display_name(shape_names(shape), "en", day) for day in days]
    assert told == {
        "stepanakert": ["Stepanakert", "Stepanakert / Khankendi", "Khankendi / Stepanakert"],
        "g148354": ["Zhdanov", "Beylagan", "Beylagan"],
    }
