from __future__ import annotations

import pytest

from geodata import open_story
from geodata.world.world import World
from mapviewer.description.search_index import Hit, HitKind, SearchIndex, excerpt_around, folded_text
from tests.storybook import ARTICLE, write_story


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    return SearchIndex(World(open_story(write_story(tmp_path_factory.mktemp("story")))))


@pytest.fixture(scope="module")
def caucasus() -> SearchIndex:
    return SearchIndex(World(open_story("caucasus")))


def titles(hits: list[Hit]) -> list[str]:
    return [hit.title for hit in hits]


@pytest.mark.parametrize(
    "typed", ["Dərə yolu", "dere yolu", "DERE YO", "հովտի", "ДОЛИННАЯ", "old road", "  valley   road "]
)
def test_a_feature_is_found_in_every_spelling_and_script(ferry: SearchIndex, typed: str) -> None:
    found = ferry.find(typed)
    assert ("valley-road", HitKind.TARGET) in [(hit.id, hit.kind) for hit in found]


def test_steps_layers_and_passages_are_found(ferry: SearchIndex) -> None:
    assert (HitKind.STEP, "stops") in [(hit.kind, hit.id) for hit in ferry.find("the ferry stops")]
    assert (HitKind.STEP, "valley") in [(hit.kind, hit.id) for hit in ferry.find("step 2")]
    assert (HitKind.LAYER, "stops") in [(hit.kind, hit.id) for hit in ferry.find("stops of")]
    (passage,) = [hit for hit in ferry.find("waited for grain") if hit.kind is HitKind.PASSAGE]
    assert ARTICLE[passage.start : passage.end] == "waited for grain"


def test_a_passage_over_a_line_end_is_found_by_its_words(ferry: SearchIndex) -> None:
    (hit,) = [hit for hit in ferry.find("busy.") if hit.kind is HitKind.PASSAGE]
    assert ARTICLE[hit.start : hit.end] == "busy."
    assert [hit for hit in ferry.find("in spring. aktau") if hit.kind is HitKind.PASSAGE]


def test_a_name_hit_whole_goes_first_and_the_storys_own_before_the_world(caucasus: SearchIndex) -> None:
    assert caucasus.find("Baku")[0].title == "Baku"
    assert [hit.hint for hit in caucasus.find("shush")].index("town or city") < 3
    shown = [(hit.title, hit.hint) for hit in caucasus.find("shush")]
    assert len(shown) == len(set(shown))
    assert caucasus.find("armenia")[0].id == "country:arm"
    assert caucasus.find("tripp")[0].kind is HitKind.LAYER
    assert "water:caspian" in [hit.id for hit in caucasus.find("xəzər")]


@pytest.mark.parametrize("typed", ["", "   ", "\n"])
def test_nothing_typed_finds_nothing(ferry: SearchIndex, typed: str) -> None:
    assert ferry.find(typed) == []


def test_a_copied_link_is_one_hit(ferry: SearchIndex) -> None:
    (hit,) = ferry.find(" mapviewer:ferry?date=2000-01-01 ")
    assert (hit.kind, hit.id) == (HitKind.VIEW, "mapviewer:ferry?date=2000-01-01")


def test_an_index_that_is_built_in_slices_finds_the_same() -> None:
    world = World(open_story("caucasus"))
    whole, sliced = SearchIndex(world), SearchIndex(world)
    whole.build()
    while not sliced.build(0.0):
        assert not sliced.is_ready
    for typed in ("b", "kha", "corridor", "shusha"):
        assert titles(whole.find(typed)) == titles(sliced.find(typed))


def test_folding_keeps_the_way_back() -> None:
    text = "Naxçıvan  \n ﬁ İsmayıl"
    folded, offsets = folded_text(text)
    assert folded == "naxcivan fi ismayil"
    assert len(folded) == len(offsets)
    assert text[offsets[folded.index("ismayil")]] == "İ"


def test_an_excerpt_shows_whole_words_around() -> None:
    text = "zero one three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    start = text.index("eleven")
    excerpt = excerpt_around(text, start, start + 6)
    assert excerpt.startswith("…")
    assert excerpt.endswith("…")
    assert set(excerpt.strip("…").split()) <= set(text.split())


def test_what_the_story_speaks_of_goes_before_the_rest_of_the_world(caucasus: SearchIndex) -> None:
    assert "place:stepanakert" in [hit.id for hit in caucasus.find("stepan")[:2]]
    found = caucasus.find("war")
    passages = [at for at, hit in enumerate(found) if hit.kind is HitKind.PASSAGE]
    assert passages
    assert all(at > passages[-1] or "Wars" not in hit.title for at, hit in enumerate(found))


@pytest.mark.parametrize(
    ("typed", "lat", "lon"),
    [("40.18, 44.51", 40.18, 44.51), ("40.18°N 44.51°E", 40.18, 44.51), ("-33.45 -70.66", -33.45, -70.66),
     ("33.45 S, 70.66 W", -33.45, -70.66)],
)  # fmt: skip
def test_coordinates_are_a_spot(ferry: SearchIndex, typed: str, lat: float, lon: float) -> None:
    (hit,) = ferry.find(typed)
    assert (hit.kind, hit.id) == (HitKind.SPOT, f"{lat},{lon}")


@pytest.mark.parametrize("typed", ["91, 10", "10, 181", "2020", "2020 11 10 1"])
def test_other_numbers_are_no_coordinates(ferry: SearchIndex, typed: str) -> None:
    assert HitKind.SPOT not in [hit.kind for hit in ferry.find(typed)]


@pytest.mark.parametrize("typed", ["ბათუმი", "Chechnya", "Toshkent", "Nur-Sultan"])
def test_what_the_map_does_not_name_is_looked_up_in_the_gazetteer(ferry: SearchIndex, typed: str) -> None:
    assert ferry.find(typed)
