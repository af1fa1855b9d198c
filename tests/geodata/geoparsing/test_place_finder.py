"""Places are found in a text, put where they belong, and told apart from what only looks like them."""

import subprocess
import sys
from pathlib import Path

import pytest

from geodata.geoparsing import Mention, find_places
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.qualifiers import lies_in
from geodata.view.great_circle import distance_km
from tests.geodata.geoparsing.labelled import is_right, read_labelled

HERE = Path(__file__).parent
CAUCASUS = (40.0, 38.0, 51.0, 44.0)


def found(text: str) -> dict[str, Mention]:
    return {mention.quote: mention for mention in find_places(text)}


def quotes(text: str) -> list[str]:
    return [mention.quote for mention in places(text)]


def places(text: str) -> list[Mention]:
    return [mention for mention in find_places(text) if mention.role not in ("people", "organisation")]


def roles(text: str) -> dict[str, tuple[str, str]]:
    return {mention.quote: (mention.role, mention.name) for mention in find_places(text)}


def end_to_end_f1(file: str) -> float:
    right = expected = predicted = 0
    for labelled in read_labelled(HERE / file):
        mentions = places(labelled.text)
        expected, predicted = expected + len(labelled.answers), predicted + len(mentions)
        for mention in mentions:
            answer = labelled.answers.get((mention.start, mention.end))
            right += answer is not None and is_right(mention, answer)
    return 2 * right / (expected + predicted)


@pytest.mark.parametrize(
    ("file", "least"),
    [
        ("region.txt", 0.95),
        ("region_more.txt", 0.92),
        ("world.txt", 0.93),
        ("world_more.txt", 0.88),
        ("languages.txt", 0.9),
    ],
)
def test_most_of_a_labelled_sample_is_found_and_in_the_right_place(file: str, least: float) -> None:
    assert end_to_end_f1(file) >= least


def test_a_mention_carries_what_the_map_and_the_reader_need() -> None:
    (mention,) = find_places("Trains stop in Gyumri.")
    assert (mention.start, mention.end, mention.quote, mention.name) == (15, 21, "Gyumri", "Gyumri")
    assert (mention.country, mention.kind, mention.role) == ("arm", "place", "place")
    assert mention.lat == pytest.approx(40.789, abs=0.05)
    assert mention.lon == pytest.approx(43.847, abs=0.05)
    assert 0.5 < mention.score <= 1


@pytest.mark.parametrize(
    ("text", "country", "kind"),
    [
        ("Georgia and Armenia opened a second crossing.", "geo", "country"),
        ("Protesters from all over Georgia came to Tbilisi.", "geo", "country"),
        ("Voters in Georgia, Florida and Alabama decide.", "usa", "province"),
        ("She lives in Atlanta, Georgia.", "usa", "province"),
        ("The governor of Georgia spoke in Savannah and Atlanta.", "usa", "province"),
    ],
)
def test_georgia_is_decided_by_what_stands_beside_it(text: str, country: str, kind: str) -> None:
    assert (found(text)["Georgia"].country, found(text)["Georgia"].kind) == (country, kind)


@pytest.mark.parametrize(
    ("text", "quote", "country"),
    [
        ("Drones hit the Ukrainian city of Odessa.", "Odessa", "ukr"),
        ("The oilmen met in Odessa, Texas.", "Odessa", "usa"),
        ("A choir from Moscow, Idaho, sang.", "Moscow", "usa"),
        ("He was born in Batumi (Georgia).", "Georgia", "geo"),
        ("Officials met in Washington, Oregon and Idaho.", "Washington", "usa"),
        ("The talks took place in Tripoli, Libya.", "Tripoli", "lby"),
        ("A bomb went off in Tripoli, in northern Lebanon.", "Tripoli", "lbn"),
    ],
)
def test_a_qualifier_decides(text: str, quote: str, country: str) -> None:
    assert found(text)[quote].country == country


def test_one_name_means_one_place_in_a_text() -> None:
    text = "Paris, Texas, has a new mayor. In Paris he is well known. Houston sent greetings."
    assert [mention.country for mention in find_places(text) if mention.quote == "Paris"] == ["usa", "usa"]


def test_two_places_of_one_name_are_kept_apart_when_both_are_qualified() -> None:
    text = "He moved from Springfield, Illinois, to Springfield, Missouri."
    first, second = (mention for mention in find_places(text) if mention.quote == "Springfield")
    assert first.lon == pytest.approx(-89.6, abs=0.3)
    assert second.lon == pytest.approx(-93.3, abs=0.3)


def test_the_same_outer_name_is_two_places_where_its_towns_are_in_two() -> None:
    mentions = find_places("Tbilisi, Georgia and Atlanta, Georgia are twin cities.")
    georgias = [(mention.country, mention.kind) for mention in mentions if mention.quote == "Georgia"]
    assert georgias == [("geo", "country"), ("usa", "province")]


def test_a_surname_does_not_hide_the_town_where_something_happens() -> None:
    text = "Samat Lachin drinks tea. Whether trains will ever stop at Lachin, in the mountains above Goris, is open."
    assert quotes(text) == ["Lachin", "Goris"]


def test_an_ambiguous_name_is_left_unplaced_with_its_candidates() -> None:
    mention = found("They met in San Antonio. Nothing else is known about San Isidro.")["San Isidro"]
    assert mention.lat is None
    assert mention.lon is None
    assert len(mention.alternatives) > 2
    assert mention.score < 0.5


def test_the_extent_of_the_map_is_a_hint() -> None:
    text = "The bridge at Agarak was repaired."
    alone, focused = find_places(text), find_places(text, focus=(46.0, 38.7, 46.5, 39.0))
    assert focused[0].lat == pytest.approx(38.87, abs=0.05)
    assert focused[0].score > alone[0].score


@pytest.mark.parametrize(
    "text",
    [
        "Levon Ter-Petrosyan met Eduard Shevardnadze and Heydar Aliyev.",
        "Mr. Lincoln thanked Ms. Florence Bath.",
        "Chelsea Clinton read from the New York Times.",
        "Mobile phones were banned in May and March.",
        "The University of Chicago and the Bank of America were closed.",
        "It cost US$20 million.",
        "the armenian border",
        "Azerbaijanis, Georgians and Kazakhs took part.",
        "The European Union and NATO were silent.",
        "He spoke in Russian and read Armenian.",
        "Sailors of the BRP Sierra Madre and the USS Cole met again. The Sierra Madre had run aground.",
        "The minister is to resign, Xinhua reported.",
        "He drove down Baker Street and Oxford Road.",
        "Paris Vahanian, who sells insurance, has a map above her desk.",
        "Jordan Smith told a reporter that Chad Baker of the board would come.",
    ],
)
def test_what_only_looks_like_a_place_is_none(text: str) -> None:
    assert quotes(text) == []


def test_a_person_once_is_a_person_everywhere_in_the_text() -> None:
    assert quotes("Fire chief Austin Moore came late. Moore said that Austin was tired.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia's and Azerbaijan’s ministers", ["Armenia", "Azerbaijan"]),
        ("the China-Central Asia summit", ["China", "Central Asia"]),
        ("the Baku–Tbilisi–Ceyhan pipeline", ["Baku", "Tbilisi", "Ceyhan"]),
        ("Nagorno-Karabakh is not Karabakh alone", ["Nagorno-Karabakh", "Karabakh"]),
        ("northern Iran and eastern Turkey", ["Iran", "Turkey"]),
        ("in Xi'an and St. Petersburg", ["Xi'an", "St. Petersburg"]),
        ("the U.S. and the UAE", ["U.S.", "UAE"]),
        ("along the Lachin corridor to Lachin", ["Lachin corridor", "Lachin"]),
        ("in Louisville, Ky., and Wheeling, W.Va.", ["Louisville", "Ky.", "Wheeling", "W.Va."]),
        ("YEREVAN AND BAKU AGREE ON A TEXT\nMore follows.", ["YEREVAN", "BAKU"]),
        ("Moscow-backed forces left Abkhazia", ["Moscow", "Abkhazia"]),
    ],
)
def test_the_marked_words_are_exactly_the_name(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


@pytest.mark.parametrize("text", ["", " \n\t", "no place here", "12345", "🗺️🏔️", "漢字", "\x00\ud7ff", "-'’.-"])
def test_a_text_without_places_gives_an_empty_list(text: str) -> None:
    assert find_places(text) == []


def test_offsets_count_code_points_after_an_emoji() -> None:
    (mention,) = find_places("🏔️🏔️ from Yerevan")
    assert (mention.start, mention.end) == (10, 17)


def test_a_megabyte_of_names_is_read_to_its_end() -> None:
    text = "Talks in Tbilisi went on. Nobody came from Mestia. " * 20_000
    mentions = find_places(text)
    assert len(text) > 1_000_000
    assert len(mentions) == 40_000
    assert mentions[-1].quote == "Mestia"


def test_finding_needs_no_array_library() -> None:
    code = (
        "import sys; from geodata.geoparsing import find_places; print(len(find_places('Baku and Tbilisi')),"
        " sorted({'numpy', 'pandas', 'shapely', 'pyproj', 'matplotlib', 'PySide6'} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "2 []"


def test_adjectives_and_peoples_have_a_role_of_their_own() -> None:
    text = "Georgian officials met Chechens. South Ossetian and Azerbaijani leaders talked; Turkish Airlines flew them."
    assert roles(text) == {
        "Georgian": ("government", "Georgia"),
        "Chechens": ("people", "Chechnya"),
        "South Ossetian": ("government", "South Ossetia"),
        "Azerbaijani": ("government", "Azerbaijan"),
    }


def test_institutions_stand_for_governments_or_are_organisations() -> None:
    text = "The White House called the Kremlin. The Bundestag voted, NATO and the EU watched."
    assert {quote: role for quote, (role, _) in roles(text).items()} == {
        "White House": "government",
        "Kremlin": "government",
        "Bundestag": "government",
        "NATO": "organisation",
        "EU": "organisation",
    }
    assert {mention.country for mention in find_places(text) if mention.role == "government"} == {"usa", "rus", "deu"}
    assert all(mention.lat is None for mention in find_places(text) if mention.role == "organisation")


def test_a_town_that_is_called_like_an_institution_is_a_town_beside_its_province() -> None:
    assert found("A storm hit White House, Tennessee.")["White House"].role == "place"


@pytest.mark.parametrize(
    ("text", "quote", "times"),
    [
        ("The Aktau Caspian terminal grew. Aktau is a port in Kazakhstan.", "Aktau", 2),
        ("See https://example.org/aras-corridor. The Aras is the border. Villages on the Aras are empty.", "Aras", 2),
        ("Write to press@yerevan.example or see #Yerevan. Officials in Yerevan were silent.", "Yerevan", 1),
    ],
)
def test_one_neighbour_or_an_address_does_not_hide_a_name_elsewhere(text: str, quote: str, times: int) -> None:
    assert quotes(text).count(quote) == times


def test_a_part_of_a_longer_name_is_no_place() -> None:
    assert quotes("Fighting in the Centre-Ouest region of Burkina Faso.") == ["Burkina Faso"]
    assert quotes("Ships met at Scarborough Shoal near Palawan.") == ["Scarborough Shoal", "Palawan"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Haruki Murakami Tokyo readings are full.", ["Tokyo"]),
        ("Before Haruki Murakami, Yerevan was on nobody's list.", ["Yerevan"]),
        ("It was Haruki Murakami. Tbilisi applauded, and so did Gyumri.", ["Tbilisi", "Gyumri"]),
    ],
)
def test_a_person_does_not_swallow_the_place_that_follows(text: str, names: list[str]) -> None:
    assert quotes(text) == names


def test_nothing_lies_in_itself_nor_in_a_town() -> None:
    gazetteer = open_gazetteer()
    (georgia,) = (place for place in gazetteer.places("georgia") if place.kind == "country")
    tbilisi = next(place for place in gazetteer.places("tbilisi") if place.kind == "place")
    gori = next(place for place in gazetteer.places("gori") if place.country == "geo")
    assert lies_in(tbilisi, georgia, gazetteer)
    assert not lies_in(georgia, georgia, gazetteer)
    assert not lies_in(gori, tbilisi, gazetteer)
    assert not lies_in(tbilisi, tbilisi, gazetteer)
    kakheti = next(place for place in gazetteer.places("kakheti") if place.kind == "province")
    assert lies_in(kakheti, georgia, gazetteer)
    assert not lies_in(kakheti, kakheti, gazetteer)


def test_a_people_before_an_office_is_no_given_name() -> None:
    text = "The Armenian Cabinet passed a decision. Later Armenian officials spoke, and the Kapan-Kars line is closed."
    assert [mention.quote for mention in find_places(text)] == ["Armenian", "Armenian", "Kapan", "Kars"]


def test_a_given_name_before_a_surname_is_no_mountain_in_cyrillic_texts() -> None:
    text = "Встреча глав ведомств Армении Арарата Мирзояна и Азербайджана Джейхуна Байрамова прошла в Тбилиси."
    assert [mention.name for mention in find_places(text)] == ["Armenia", "Azerbaijan", "Tbilisi"]


def test_ukrainian_names_of_states_in_their_cases() -> None:
    text = "Сьогодні в Тбілісі зустрілися міністри Вірменії та Грузії, і переговори з ними тривали до вечора."
    assert [mention.name for mention in find_places(text)] == ["Tbilisi", "Armenia", "Georgia"]


@pytest.mark.parametrize(
    ("text", "name", "lat", "lon"),
    [
        ("The boat was turned back from Scarborough Shoal.", "Scarborough Shoal", 15.15, 117.75),
        ("Supplies reached Ayungin Shoal.", "Second Thomas Shoal", 9.75, 115.87),
        ("Frigates passed the Luzon Strait.", "Luzon Strait", 20.5, 121.3),
        ("Frigates passed the Korea Strait.", "Korea Strait", 34.3, 129.0),
        ("Tankers wait south of the Sunda Strait.", "Sunda Strait", -5.95, 105.8),
        ("He patrols the West Philippine Sea.", "South China Sea", 12, 114),
        ("Soldiers of Chad entered Aouzou.", "Aozou", 21.84, 17.43),
        ("A convoy was attacked in the Gourma in Mali.", "Gourma", 15.9, -1.8),
        ("Fighters left Kobani for Syria's capital.", "Kobani", 36.89, 38.35),
        ("The port of Hodeidah in Yemen was bombed.", "Al Ḩudaydah", 14.8, 42.95),
    ],
)
def test_shoals_straits_and_other_ground_in_dispute(text: str, name: str, lat: float, lon: float) -> None:
    found = {mention.name: mention for mention in find_places(text)}
    assert name in found
    assert found[name].lat == pytest.approx(lat, abs=1.5)
    assert found[name].lon == pytest.approx(lon, abs=1.5)


@pytest.mark.parametrize(
    ("text", "quote", "name"),
    [
        ("Yük maşınları Zəngəzur dəhlizinə girdi və bu yol ilə getdi.", "Zəngəzur dəhlizinə", "Zangezur corridor"),
        ("وزیر در استان آذربایجان شرقی با مردم دیدار کرد و به شهر رفت.", "آذربایجان شرقی", "East Azerbaijan"),
        ("هیئت در پارس‌آباد با مرزبانان دیدار کرد و گفت.", "پارس‌آباد", "Pārsābād"),
        ("الاجتماع عقد في ولاية شمال دارفور بين الطرفين.", "شمال دارفور", "North Darfur"),
        ("وصلت قافلة من الخرطوم وأم درمان إلى السودان.", "وأم درمان", "Omdurman"),
        ("მატარებელი შიდა ქართლში გაჩერდა.", "შიდა ქართლში", "Shida Kartli"),
        ("სოფელ წალენჯიხის მცხოვრებლები დაბრუნდნენ.", "წალენჯიხის", "Tsalenjikha"),
        ("სამხრეთ ოსეთის საზღვარი დაკეტილია.", "სამხრეთ ოსეთის", "South Ossetia"),
        ("Кыргызстандын Лейлек районунда жаңы жол ачылды жана үйлөр курулду.", "Лейлек", "Leilek District"),
        ("Ýewropa bilen Aziýa üçin bir ýol gurulýar we şol ýol giň bolan.", "Ýewropa", "Europe"),
        ("Suriye'nin kuzeyinde bir köprü ve Fırat'ın doğusu için bir yol var.", "Fırat", "Euphrates"),
    ],
)
def test_provinces_rivers_and_regions_as_languages_write_them(text: str, quote: str, name: str) -> None:
    found = {mention.name: mention.quote for mention in find_places(text)}
    assert name in found
    assert quote in found[name]


def test_a_month_is_no_town() -> None:
    text = "Heyet 8 Aralık 2024'te Ankara'ya geldi ve bu toplantı için bir gün kaldı."
    assert quotes(text) == ["Ankara"]


def test_two_towns_that_a_hyphen_joins_are_both_places() -> None:
    assert quotes("In Armenia the Kars-Gyumri railway is to be rebuilt.") == ["Armenia", "Kars", "Gyumri"]


def test_a_short_kyrgyz_text_is_not_taken_for_russian() -> None:
    text = "Бул маселе боюнча жыйын өттү. Баткендин тургундары Бишкекке келишти."
    assert [mention.name for mention in find_places(text)] == ["Batken", "Bishkek"]


def test_words_that_a_hamlet_is_called_like_are_no_places() -> None:
    assert quotes("Əgər İran razı olsa, bu yol üçün və ticarət ilə bağlı danışıqlar olacaq.") == ["İran"]
    assert "الشمالية" not in quotes("وصلت القافلة من السودان بالولاية الشمالية إلى المدينة.")


def test_the_villages_are_no_town_of_that_name() -> None:
    text = "The villages around Stepanakert were emptied."
    assert [mention.quote for mention in find_places(text)] == ["Stepanakert"]
    assert find_places("The Villages is a town in Florida.")[0].name == "The Villages"


@pytest.mark.parametrize(
    ("english", "russian"),
    [
        ("Talish", "Талыш"),
        ("Mataghis", "Матагис"),
        ("Lisagor", "Лисагор"),
        ("Hin Shen", "Хин Шен"),
        ("Khtsaberd", "Хцаберд"),
        ("Vank", "Ванк"),
        ("Haterk", "Атерк"),
        ("Aghavno", "Агавно"),
    ],
)
def test_villages_of_the_home_region_are_found_in_two_languages(english: str, russian: str) -> None:
    for text, name in (
        (f"Residents left {english} for Stepanakert in Nagorno-Karabakh.", english),
        (f"Бои шли у населённого пункта {russian}, севернее Степанакерта, в Карабахе.", russian),
    ):
        (found,) = (mention for mention in find_places(text) if mention.quote == name)
        assert (found.country, found.kind) == ("aze", "place")
        assert distance_km(found.lat or 0.0, found.lon or 0.0, 39.95, 46.65) < 60
