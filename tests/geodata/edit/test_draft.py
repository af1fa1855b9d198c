"""Drafting a story from an article, and decisions that no second run overwrites."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from geodata.article.article import article_from_text
from geodata.edit.draft import FOUND, base_target_of, decide, draft, find, find_again, link_id, named
from geodata.edit.edits import add_link, date_article, remove_link
from geodata.map.base_map import base_map_in, load_base_map
from geodata.story.recognised_places import Candidate, Decision, Finding, accept, move, reject, take_next
from geodata.story.story import Story
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from mapviewer.session.story_check import check

TEXT = """Ferry and rail

A ferry from Aktau reached Baku on Monday. Baku waited for grain, the port said.

Tbilisi says that the railway to Kars will carry more. Kazakhstan agreed, and a driver from Springfield did not.
"""
TODAY = dt.date(2026, 3, 1)


def drafted(text: str = TEXT) -> Story:
    return draft(replace(article_from_text(text), date="2026-02-10"), TODAY)


def found(story: Story, quote: str) -> list[Finding]:
    return [finding for finding in story.findings if finding.quote == quote]


def targets(story: Story, quote: str) -> list[tuple[str, ...]]:
    return [link.targets for link in story.links if link.quote == quote]


def test_places_are_found_linked_and_on_the_map() -> None:
    story = drafted()
    assert targets(story, "Aktau") == [("at-aktau-kaz",)]
    assert targets(story, "Baku") == [("at-baku-aze",)] * 2
    assert targets(story, "Kazakhstan") == [("country:kaz",)]
    points = dict(zip(story.layers[FOUND].features["id"], story.layers[FOUND].features.geometry, strict=True))
    # The harbours as GeoNames has them, to a tenth of a degree.
    assert (points["at-aktau-kaz"].x, points["at-aktau-kaz"].y) == pytest.approx((51.17, 43.65), abs=0.1)
    assert (points["at-baku-aze"].x, points["at-baku-aze"].y) == pytest.approx((49.87, 40.38), abs=0.1)
    assert story.features["at-baku-aze"].source == ("S-gazetteer",)
    assert story.view.date == dt.date(2026, 2, 10)
    assert story.language == "en"


def test_a_capital_that_stands_for_its_government_leads_to_the_state() -> None:
    (link,) = (link for link in drafted().links if link.quote == "Tbilisi")
    assert (link.role, link.targets) == ("government", ("country:geo",))


def test_a_name_that_the_text_does_not_decide_stays_unplaced_but_has_candidates() -> None:
    story = drafted()
    (springfield,) = found(story, "Springfield")
    assert springfield.place is None
    assert len(springfield.candidates) > 1
    assert targets(story, "Springfield") == []


def test_the_view_fits_the_places() -> None:
    story = drafted()
    x, y = story.projection.project(story.view.camera.lon_deg, story.view.camera.lat_deg)
    for lon, lat in ((51.17, 43.65), (49.87, 40.38), (43.1, 40.6)):
        px, py = story.projection.project(lon, lat)
        assert abs(px - x) < story.view.camera.width_km * 500
        assert abs(py - y) < story.view.camera.height_km * 500


@pytest.mark.parametrize("name", ["saved", "saved.story"])
def test_a_drafted_story_is_whole_and_comes_back(tmp_path: Path, name: str) -> None:
    story = decide(drafted(), ["f-1"], lambda finding: move(finding, 51.2, 43.6))
    save_story(story, tmp_path / name)
    again = open_story(tmp_path / name)
    assert check(again) == ()
    assert again.findings == story.findings
    assert again.links == story.links
    assert again.view == story.view


def test_decisions_change_the_map_and_stay_when_places_are_found_again(tmp_path: Path) -> None:
    story = drafted()
    (springfield,) = found(story, "Springfield")
    aktau, baku, other = found(story, "Aktau")[0], *found(story, "Baku")
    story = decide(story, [springfield.id], take_next)
    story = decide(story, [springfield.id], accept)
    story = decide(story, [baku.id], reject)
    story = decide(story, [aktau.id], lambda finding: move(finding, 51.2, 43.6))
    again = find_again(open_story(save_story(story, tmp_path / "saved").path or ""))
    assert found(again, "Springfield")[0].place == springfield.candidates[0]
    assert [finding.decision for finding in found(again, "Baku")] == [Decision.REJECTED, Decision.OPEN]
    assert targets(again, "Baku") == [("at-baku-aze",)]
    moved = found(again, "Aktau")[0]
    assert moved.place is not None
    assert (moved.place.lon, moved.place.lat, moved.by) == (51.2, 43.6, "user")
    assert len({finding.id for finding in again.findings}) == len(again.findings) == len(story.findings)
    assert other.decision is Decision.OPEN


def test_a_deleted_link_of_a_finding_is_a_rejection() -> None:
    story = drafted()
    (kars,) = found(story, "Kars")
    story = remove_link(story, link_id(kars))
    assert found(story, "Kars")[0].decision is Decision.REJECTED
    assert "at-kars-tur" not in story.features
    assert targets(find_again(story), "Kars") == []


def test_a_place_that_is_linked_by_hand_outlives_its_finding() -> None:
    story = drafted()
    start = TEXT.index("railway")
    story = add_link(story, (start, start + 7), ("at-kars-tur",))
    story = decide(story, [found(story, "Kars")[0].id], reject)
    assert "at-kars-tur" in story.features
    assert targets(story, "railway") == [("at-kars-tur",)]


def test_without_places_the_story_is_the_article_alone(tmp_path: Path) -> None:
    story = drafted("Nothing at all happened, and it happened to nobody in particular.")
    assert (story.links, FOUND in story.layers) == ((), False)
    assert check(open_story(save_story(story, tmp_path / "saved").path or "")) == ()


def test_an_article_in_another_script_is_a_story_without_links() -> None:
    story = drafted("Նավը Ակտաուից հասավ Բաքու երկուշաբթի օրը։")
    assert story.language == "hy"
    assert story.article.text.startswith("Նավը")


def test_a_text_far_away_has_a_plane_of_its_own() -> None:
    story = drafted("The mayor of Manaus met officials in Belém. Ships from Manaus reach Santarém in Brazil.")
    assert story.projection.crs.startswith("+proj=merc")
    assert story.view.camera.lat_deg == pytest.approx(-2.3, abs=2)


def test_the_language_of_the_article_is_kept() -> None:
    assert drafted("Паром из Актау прибыл в Баку, а потом в Ереван.").language == "ru"
    assert drafted("گفتگوها در تهران برگزار شد.").language == "fa"


def test_officials_of_a_breakaway_area_are_not_those_of_the_state_around_it() -> None:
    story = drafted("South Ossetian officials met Georgian officials in Geneva.")
    targets = {link.quote: link.targets[0] for link in story.links}
    assert targets["Georgian"] == "country:geo"
    assert targets["South Ossetian"] != "country:geo"


def test_places_on_both_sides_of_the_antimeridian_make_a_story() -> None:
    story = drafted("A ferry links Suva in Fiji with Apia in Samoa.")
    assert {link.quote for link in story.links} == {"Suva", "Fiji", "Apia", "Samoa"}
    assert abs(story.view.camera.lon_deg) > 150


def test_names_are_looked_up_with_the_most_populous_first() -> None:
    assert [place.country for place in named("Georgia")][:2] == ["usa", "geo"]


def test_a_story_of_one_region_is_framed_by_what_it_names_most() -> None:
    around = "Tbilisi, Gori, Rustavi, Kutaisi, Batumi, Poti, Zugdidi, Telavi, Yerevan, Gyumri, Vanadzor, Baku and Ganja"
    near = draft(article_from_text(f"Buses go to {around}."), dt.date(2025, 1, 1)).view.camera
    far = draft(article_from_text(f"Buses go to {around}. One goes from Almaty in Kazakhstan."), dt.date(2025, 1, 1))
    assert far.view.camera.width_km == pytest.approx(near.width_km, rel=0.02)
    assert any(feature.name == "Almaty" for feature in far.features.values())


def test_the_id_of_a_story_ends_with_a_whole_word() -> None:
    article = article_from_text("Cargo without a country: who waits for the Middle Corridor\n\nNobody waits in Aktau.")
    assert draft(article, dt.date(2025, 1, 1)).id == "cargo-without-a-country-who-waits-for"


def test_waters_and_provinces_lead_to_the_base_map() -> None:
    base = load_base_map()
    finding = Finding("f-1", "x", 0, 1, (), 0, 1.0, "place", Decision.ACCEPTED, "user")
    water = next(shape for shape in base.water if shape.properties.get("name"))
    province = next(shape for shape in base.province_areas if shape.properties.get("name"))

    def target(name: str, kind: str, country: str) -> str:
        return base_target_of(Candidate(name=name, lat=0.0, lon=0.0, country=country, kind=kind), finding, base)

    name, state = str(province.properties["name"]), str(province.properties["iso3"])
    assert target(str(water.properties["name"]).upper(), "water", "") == f"water:{water.id}"
    assert target(name, "province", state) == f"province:{province.id}"
    assert target(name, "province", "xxx") == ""
    assert target("Nowhere", "water", "") == ""
    assert target(name, "place", state) == ""


def test_rivers_lead_to_their_courses_and_namesakes_to_their_own() -> None:
    story = drafted("The Kura and the Aras meet. Barges on the Rhine and the Danube wait; the Volga is frozen.")
    base = base_map_in(story.projection.crs)
    courses = {shape.id: str(shape.properties["name"]) for shape in base.river_courses}
    linked = {link.quote: courses[link.targets[0].removeprefix("water:")] for link in story.links}
    assert linked == {"Kura": "Kura", "Aras": "Aras", "Rhine": "Rhine", "Danube": "Danube", "Volga": "Volga"}
    assert FOUND not in story.layers
    assert check(story) == ()
    finding = Finding("f-1", "x", 0, 1, (), 0, 1.0, "place", Decision.ACCEPTED, "user")
    severn = [
        Candidate("River Severn", lat, lon, "", "water") for lat, lon in ((52.0, -2.2), (55.9, -87.7), (0.0, 0.0))
    ]
    targets = [base_target_of(place, finding, base) for place in severn]
    assert len(set(targets)) == 3
    assert targets[2] == ""


def test_a_text_about_far_regions_links_them_and_has_no_problems() -> None:
    story = drafted("Chile's government met officials in Valparaíso and Santiago. Farmers came to Valparaíso too.")
    assert any(target.startswith("province:") for link in story.links for target in link.targets)
    assert check(story) == ()


def test_a_date_that_is_not_known_is_asked_for_and_never_today() -> None:
    story = draft(article_from_text(TEXT), TODAY)
    assert (story.article.date, story.article.dating) == ("", "unknown")
    assert [line for line in check(story) if "[article], date" in line] == [
        "story.toml, [article], date: the date is not known; allowed: the day on which it was published"
    ]
    dated = date_article(story, "2026-02-10")
    assert (dated.article.dating, dated.view.date, check(dated)) == ("", dt.date(2026, 2, 10), ())


def test_without_a_date_a_story_opens_on_the_latest_day_that_it_names() -> None:
    story = draft(article_from_text("Baku and Aktau agreed on 5 March 2019, and on 8 May 2031 they will meet."), TODAY)
    assert (story.article.date, story.view.date) == ("", dt.date(2019, 3, 5))


def test_a_guessed_date_comes_back_from_the_disk_as_a_guess(tmp_path: Path) -> None:
    article = article_from_text("Ferry\n\nBAKU, March 5, 2019 — A ferry from Aktau reached Baku.")
    saved = save_story(draft(article, TODAY), tmp_path / "saved")
    again = open_story(saved.path or "")
    assert (again.article.date, again.article.dating) == ("2019-03-05", "guessed")
    assert any("the date is guessed" in line for line in check(again))


def test_a_text_that_was_read_before_is_not_searched_again() -> None:
    words = ["Talks in Batumi,", "Georgia"]
    assert find(" ".join(words)) is find(" ".join(words))
