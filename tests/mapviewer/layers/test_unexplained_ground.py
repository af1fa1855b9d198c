"""Ground held by an actor of a story without rows, and periods on their own ground."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geodata import Story, open_story
from geodata.analysis.alignment_tables import OTHERS, partner_columns
from geodata.view.view import show_layers
from geodata.world.world import World
from mapviewer.drawing.legend import legend_rows
from mapviewer.layers.registry import kind_of
from mapviewer.scene.scene import scene_of
from mapviewer.session.story_check import check

SIZE = (900, 600)
TOML = """[story]
format = 2
id = "dniester"
title = "East of the Dniester"
[article]
file = "article.txt"
{rows}
[[layers]]
id = "ground"
title = "Who holds it"
kind = "area"
file = "layers/ground.geojson"
source = ["S-1"]
[[layers]]
id = "moves"
title = "Toward"
kind = "claims"
direction = "toward"
theme = "toward"
[view]
bounds = [26.0, 45.0, 31.0, 49.0]
date = "2020-10-01"
"""
CLAIM = """[[claims]]
id = "mda-rou"
subject = "mda"
partner = "rou"
direction = "toward"
strength = "named"
start = "2020"
quote = "Moldova looks to Romania"
"""
RING = [[28.6, 47.9], [29.0, 47.2], [29.7, 46.5], [30.0, 46.6], [28.9, 48.1], [28.6, 47.9]]
HELD = {"id": "held", "name": "East of the Dniester", "status": "control", "actor": "pmr", "start": "1992"}
PERIOD = '[[periods]]\nid = "p"\ntitle = "Front moving"\nstart = "2020-09"\nend = "2020-11"\non = ["held"]\n'


def story_with(folder: Path, rows: str = "") -> Story:
    (folder / "layers").mkdir(parents=True)
    feature = {"type": "Feature", "properties": HELD, "geometry": {"type": "Polygon", "coordinates": [RING]}}
    collection = {"type": "FeatureCollection", "features": [feature]}
    (folder / "layers" / "ground.geojson").write_text(json.dumps(collection), encoding="utf-8")
    (folder / "story.toml").write_text(TOML.format(rows=rows), encoding="utf-8")
    (folder / "article.txt").write_text("Moldova looks to Romania.\n", encoding="utf-8")
    (folder / "claims.toml").write_text(CLAIM, encoding="utf-8")
    (folder / "sources.toml").write_text('[[sources]]\nid = "S-1"\ntitle = "A test"\n', encoding="utf-8")
    return open_story(folder)


def legend(story: Story, day: str = "2020-10-01", layers: frozenset[str] = frozenset({"ground"})) -> list[str]:
    view = replace(show_layers(story.view, set(layers)), date=dt.date.fromisoformat(day))
    return [row.text for row in legend_rows(scene_of(World(story), view, SIZE))]


def test_an_unexplained_actor_is_hatched_named_by_its_id_and_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    story = story_with(tmp_path / "story")
    scene = scene_of(World(story), story.view, SIZE)
    layer = story.layers["ground"]
    style = kind_of(layer).style(kind_of(layer).sample(scene, layer, layer.rows[0]))
    assert style.hatches
    assert legend(story)[0] == "Control: pmr (who recognises it is not told)"
    assert not any("Front" in line for line in legend(story))
    [line] = check(story)
    assert line.startswith("layers/ground.geojson, feature held, actor: no row explains who this is")
    assert "[[actors]]" in line


def test_its_partner_has_a_column_of_its_own(tmp_path: Path) -> None:
    story = story_with(tmp_path / "story")
    assert partner_columns(story) == ("rou",)
    assert OTHERS not in partner_columns(story)


@pytest.mark.parametrize(
    ("recognised", "hatched"),
    [("[]", True), ('[{ by = ["rus"], start = "2021" }]', True), ('[{ by = ["rus"] }]', False)],
)
def test_a_row_names_the_actor_and_says_who_recognises_it(
    tmp_path: Path, qtbot: QtBot, recognised: str, hatched: bool
) -> None:
    rows = f'[[actors]]\nid = "pmr"\nname = "Authorities in Tiraspol"\nshort = "Tiraspol"\nrecognised = {recognised}\n'
    story = story_with(tmp_path / "story", rows)
    assert legend(story)[0] == "Control: Tiraspol" + hatched * " (recognised by no UN member)"
    assert check(story) == ()


def test_a_front_is_told_of_on_its_ground_while_it_moves(tmp_path: Path, qtbot: QtBot) -> None:
    story = story_with(tmp_path / "story", PERIOD)
    assert "Front moving" in legend(story, "2020-10-01")
    assert "Front moving" not in legend(story, "2020-11-01")
    assert "Front moving" not in legend(story, "2020-10-01", frozenset({"moves"}))
    far = replace(story, view=replace(story.view, camera=replace(story.view.camera, lon_deg=-60.0)))
    assert "Front moving" not in legend(far, "2020-10-01")
