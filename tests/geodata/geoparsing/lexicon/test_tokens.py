"""Words, their offsets and what stands around them."""

import pytest

from geodata.geoparsing.lexicon.case_endings import bare_forms
from geodata.geoparsing.lexicon.normalize import fold
from geodata.geoparsing.lexicon.tokens import tokenize


def words(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Baku's port", ["Baku", "port"]),
        ("Bakı'nın limanı", ["Bakı", "limanı"]),
        ("the U.S. and W.Va.", ["the", "U.S.", "and", "W.Va."]),
        ("Port-au-Prince", ["Port", "au", "Prince"]),
        ("Côte d'Ivoire", ["Côte", "d'Ivoire"]),
        ("K2, 15 km", ["K2", "km"]),
        ("Tbilisís", ["Tbilisís"]),
        ("", []),
    ],
)
def test_words_are_told_from_what_is_between(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_sentence_opens_after_a_stop_but_not_after_a_short_form() -> None:
    tokens = tokenize("He left. Then St. Louis won, Mr. Smith said.\nNew line")
    assert [token.text for token in tokens if token.opens] == ["He", "Then", "New"]


def test_links_say_how_words_hang_together() -> None:
    assert [token.link for token in tokenize("New York, Aix-en-Provence. End")] == ["", " ", "", "-", "-", ""]


def test_headings_are_lines_in_capitals_or_title_case() -> None:
    tokens = tokenize("MOSCOW AND BAKU AT ODDS\nOfficials in Moscow denied it.\nTension Grows Over Corridor\n")
    assert [token.text for token in tokens if token.heading][:3] == ["MOSCOW", "AND", "BAKU"]
    assert not any(token.heading for token in tokens if token.text in ("Officials", "denied"))
    assert tokens[-1].heading


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Naxçıvan", "NAXCIVAN"),
        ("Şəki", "Seki"),
        ("Saint Petersburg", "St. Petersburg"),
        ("Nagorno-Karabakh", "nagorno karabakh"),
        ("Xi’an", "Xi'an"),
        ("Երևան", "ԵՐԵՒԱՆ"),
        ("Łódź", "lodz"),
        ("Côte d’Ivoire", "Cote d'Ivoire"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("inflected", "name", "language"),
    [
        ("Армении", "Армения", "ru"),
        ("Москвой", "Москва", "ru"),
        ("Карабахе", "Карабах", "ru"),
        ("Երևանում", "Երևան", "hy"),
        ("Բաքվում", "Բաքու", "en"),
        ("Bakıdan", "Bakı", "az"),
        ("Ermənistanın", "Ermənistan", "az"),
        ("თბილისში", "თბილისი", "ka"),
        ("საქართველოს", "საქართველო", "en"),
        ("Астанада", "Астана", "kk"),
        ("Душанбеге", "Душанбе", "ky"),
        ("Toshkentda", "Toshkent", "uz"),
        ("Özbegistanyň", "Özbegistan", "tk"),
        ("Хуҷандро", "Хуҷанд", "tg"),
        ("ایرانی", "ایران", "fa"),
        ("وبغداد", "بغداد", "ar"),
        ("بالقاهرة", "القاهرة", "ar"),
    ],
)
def test_case_endings_come_off(inflected: str, name: str, language: str) -> None:
    assert fold(name) in list(bare_forms(fold(inflected), language))


def test_english_words_have_no_case_endings() -> None:
    assert list(bare_forms("armenia", "en")) == []
