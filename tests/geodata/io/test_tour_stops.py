"""Tours of strangers' files: the stops of KML, StoryMapJS and uMap, and the steps that they become."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from geodata import open_story, read_layer
from geodata.edit.edits import as_step
from geodata.edit.imported_steps import with_stops
from geodata.io.read_layers import stops_of
from geodata.io.tour_stops import ImportedStop, stop_at
from tests.storybook import write_story

FLIGHT = "<gx:FlyTo><LookAt><longitude>{}</longitude><latitude>{}</latitude><range>{}</range>{}</LookAt></gx:FlyTo>"
TOUR = (
    '<kml xmlns:gx="x"><Document><gx:Tour><name>Lesson</name><gx:Playlist>{}</gx:Playlist></gx:Tour>{}</Document></kml>'
)
SHUSHA = (
    "<Placemark><name>Shusha</name><description>A &lt;b&gt;fortress&lt;/b&gt;</description>"
    "<Point><coordinates>46.75,39.76</coordinates></Point></Placemark>"
)


def stops_in(tmp_path: Path, name: str, text: str) -> tuple[ImportedStop, ...]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return stops_of(read_layer(path))


def test_each_flight_of_a_tour_is_a_stop_called_after_what_it_shows(tmp_path: Path) -> None:
    when = "<gx:TimeStamp><when>1992-05-08T00:00:00Z</when></gx:TimeStamp>"
    flights = FLIGHT.format(46.75, 39.761, 20000, when) + "<gx:Wait/>" + FLIGHT.format(44.5, 40.2, 90000, "")
    shusha, second = stops_in(tmp_path, "tour.kml", TOUR.format(flights, SHUSHA))
    assert (shusha.title, shusha.text, shusha.date) == ("Shusha", "A fortress", "1992-05-08")
    assert shusha.width_km == pytest.approx(23.09, abs=0.01)
    assert (second.title, second.lon_deg, second.lat_deg) == ("Lesson 2", 44.5, 40.2)


def test_a_document_with_a_tour_alone_has_its_stops_as_places(tmp_path: Path) -> None:
    path = tmp_path / "tour.kml"
    path.write_text(TOUR.format(FLIGHT.format(44, 40, 5e4, "") + "<gx:SoundCue/>", ""), encoding="utf-8")
    layer = read_layer(path)
    assert [row.name for row in layer.rows] == ["Lesson"]
    assert "sounds and moving things" in " ".join(map(str, layer.problems))
    path.write_text(TOUR.format(FLIGHT.format("there", 40, 5e4, ""), SHUSHA), encoding="utf-8")
    assert stops_of(read_layer(path)) == ()


def test_slides_of_storymapjs_are_stops_in_their_order(tmp_path: Path) -> None:
    def slide(headline: str, **more: Any) -> dict[str, Any]:
        return {"text": {"headline": headline, "text": "<p>It &amp; more</p>"}, **more}

    place = {"lat": 39.2, "lon": 46.4, "zoom": 9, "name": "Agarak"}
    slides = [slide("The <b>way</b>", type="overview"), slide("", location=place, date="August 2025")]
    first, second = stops_in(tmp_path, "map.json", json.dumps({"storymap": {"slides": slides}}))
    assert first == ImportedStop("The way", text="It & more")
    assert (second.title, second.date, round(second.width_km)) == ("Agarak", "August 2025", 243)


def test_the_view_of_a_umap_is_a_stop(tmp_path: Path) -> None:
    point = {"type": "Point", "coordinates": [43.85, 40.79]}
    layer = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": point}]}
    value = {"type": "umap", "properties": {"name": "Bases", "zoom": 7}, "layers": [layer],
             "geometry": {"type": "Point", "coordinates": [44, 40]}}  # fmt: skip
    (stop,) = stops_in(tmp_path, "peer.umap", json.dumps(value))
    assert (stop.title, stop.lon_deg, stop.lat_deg) == ("Bases", 44.0, 40.0)
    del value["geometry"]
    assert stops_in(tmp_path, "other.umap", json.dumps(value)) == ()


@pytest.mark.parametrize(("lon", "lat"), [("nan", 1), ("inf", 1), (10, 91), (None, 1), ("", "")])
def test_what_is_no_place_is_no_stop(lon: Any, lat: Any) -> None:
    assert stop_at("x", lon, lat, 10) is None


def test_stops_become_steps_after_those_of_the_story(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    stops = [
        ImportedStop("Shusha", 46.75, 39.76, 20.0, "A fortress", "8 May 1992"),
        ImportedStop("All", date="one day"),
    ]
    made = with_stops(story, stops, story.view)
    shusha, whole = made.steps[len(story.steps) :]
    assert (shusha.title, shusha.text, shusha.view.date) == ("Shusha", "A fortress", dt.date(1992, 5, 8))
    assert (shusha.view.camera.lon_deg, shusha.view.camera.width_km) == (46.75, 20.0)
    assert whole.view.camera == as_step(story.view).camera
    assert whole.view.date == story.view.date
