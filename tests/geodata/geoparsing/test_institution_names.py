"""Institutions as languages write them, with case endings, and names that count only beside their states."""

from __future__ import annotations

import pytest

from geodata.geoparsing import find_places
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.institution_names import FILE
from geodata.geoparsing.lexicon.normalize import fold

WHITE_HOUSE = [
    ("fr", "La Maison-Blanche a annoncé lundi que les États-Unis se retirent du traité.", "Maison-Blanche"),
    ("fr", "Selon la Maison Blanche, le président des États-Unis ira à Paris.", "Maison Blanche"),
    ("ru", "В Белом доме заявили, что США выйдут из договора.", "Белом доме"),
    ("ru", "Представитель Белого дома сообщил об этом журналистам в понедельник.", "Белого дома"),
    ("uk", "У Білому домі заявили, що зустріч із президентом відбудеться наступного тижня.", "Білому домі"),
    ("tr", "Beyaz Saray'dan yapılan açıklamaya göre başkan ve heyeti bu hafta bir ziyaret için geliyor.",
     "Beyaz Saray"),
    ("az", "Ağ Evin sözçüsü bildirib ki, bu görüş və danışıqlar sülh üçün olan bir addımdır.", "Ağ Evin"),
    ("hy", "Սպիտակ տանը կայացած հանդիպման մասին հայտնել է ԱՄՆ նախագահը։", "Սպիտակ տանը"),
    ("ka", "თეთრი სახლის წარმომადგენელმა განაცხადა, რომ შეხვედრა შედგება.", "თეთრი სახლის"),
    ("fa", "کاخ سفید اعلام کرد که گفت‌وگوها در هفتهٔ آینده پی گرفته می‌شود.", "کاخ سفید"),
    ("kk", "Ақ үйдің баспасөз хатшысы мәлімдеді және келіссөз жалғасады деп айтты.", "Ақ үйдің"),
    ("ky", "Ак үй жана АКШнын президенти бул жөнүндө билдирди, сүйлөшүүлөр үчүн даярдык көрүлүүдө.", "Ак үй"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words"), WHITE_HOUSE)
def test_a_government_is_known_by_its_seat_in_each_language(language: str, text: str, words: str) -> None:
    found = [(mention.quote, mention.country, mention.role) for mention in find_places(text)]
    assert (words, "usa", "government") in found
    assert not [quote for quote, country, _ in found if country in ("mar", "arm", "sdn")]


def test_a_name_that_others_bear_needs_a_state_beside_it() -> None:
    sahel = "Les ministres du Mali et du Niger ont dit que l'AES va se doter d'une force, et que la Cédéao est loin."
    assert {mention.name for mention in find_places(sahel)} >= {"Alliance of Sahel States", "ECOWAS"}
    firm = "Le groupe AES a dit que les résultats de la société dans le pays sont en hausse pour une année de plus."
    assert not [mention for mention in find_places(firm) if mention.quote == "AES"]


def test_french_articles_that_are_written_together_hide_nothing() -> None:
    text = "À l’Élysée, il a dit que l'OTAN et l'Union européenne sont pour un accord dans les mois qui viennent."
    assert [(mention.quote, mention.name) for mention in find_places(text)] == [
        ("Élysée", "Élysée"), ("OTAN", "NATO"), ("Union européenne", "European Union"),
    ]  # fmt: skip


def test_every_row_of_the_table_is_of_an_institution_that_the_gazetteer_has() -> None:
    known = open_gazetteer().institutions
    rows = [line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines()[1:]]
    assert all(len(row) == 5 and row[3] and row[4] in ("own", "press") for row in rows)
    assert not [row[0] for row in rows if fold(row[0]) not in known and row[0] not in known]


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("ABD ve Türkiye arasındaki görüşmeler bu hafta sürüyor, İngiltere de katılacak.", "ABD", "usa"),
        ("АҚШ пен Қазақстан келіссөз жүргізді және бірлескен мәлімдеме жасады.", "АҚШ", "usa"),
        ("АКШнын өкмөтү жана Кыргызстан сүйлөшүүлөр үчүн даярдык көрүүдө.", "АКШнын", "usa"),
        ("აშშ-ის ელჩი და საქართველოს პრემიერი შეხვდნენ.", "აშშ", "usa"),
        ("آمریکا و ایران گفت‌وگو می‌کنند و چین هم در این نشست هست.", "آمریکا", "usa"),
        ("Les combats en RDC et en Centrafrique sont au cœur de la réunion, a dit le ministre.", "RDC", "cod"),
        ("Президент РФ и председатель КНР провели переговоры в Москве.", "РФ", "rus"),
    ],
)  # fmt: skip
def test_states_are_known_by_their_short_names(text: str, words: str, country: str) -> None:
    assert (words, country) in [(mention.quote, mention.country) for mention in find_places(text)]
