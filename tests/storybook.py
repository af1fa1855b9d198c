"""A small story on disk for tests: two themes, areas, a line, events, claims, links, a note and three steps.

>>> from tests.storybook import write_story  # doctest: +SKIP
>>> story = open_story(write_story(tmp_path))  # doctest: +SKIP
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ARTICLE = """The ferry and the valley

The ferry from Baku to Aktau was slow in spring. Aktau waited for grain, and Baku waited for news.

The valley road was shut in 1994 and opened again in 2020. Farmers of the valley spoke of the road every day.

"We want more trade with Kazakhstan," said a captain. The harbour in Baku was busy.
"""

STORY = """
[story]
id = "ferry"
title = "The ferry and the valley"
language = "en"
projection = "regional"
summary = "A small story for tests."

[article]
file = "article.txt"
title = "The ferry and the valley"
author = "A. Tester"
publisher = "The Test Paper"
date = "2025-08-23"
address = "https://example.org/ferry"
credit = "Text: The Test Paper"
headings = ["The ferry and the valley"]

[[groups]]
id = "valley"
title = "The valley"
theme = "karabakh"

[[groups]]
id = "crossing"
title = "The crossing"
theme = "corridor"

[[layers]]
id = "road"
title = "Valley road"
group = "valley"
kind = "line"
file = "layers/road.geojson"
summary = "Drawn by hand between two towns."
source = ["S-one"]

[[layers]]
id = "ground"
title = "Valley ground, held by two sides one after the other"
group = "valley"
kind = "area"
file = "layers/ground.geojson"
summary = "A rectangle."
source = ["S-one", "S-two"]

[[layers]]
id = "stops"
title = "Stops of the ferry"
group = "crossing"
kind = "event"
file = "layers/stops.geojson"
visible = false
source = ["S-two"]

[[layers]]
id = "toward"
title = "Toward"
group = "crossing"
kind = "claims"
theme = "toward"
direction = "toward"

[view]
bounds = [44.0, 37.5, 55.0, 45.0]
date = "2025-08-08"

[[steps]]
id = "start"
title = "Where it is"
text = "The whole ground of the story."
view = { bounds = [43.0, 37.0, 56.0, 45.5], date = "2025-08-08", layers = ["ground", "road", "toward"] }

[[steps]]
id = "valley"
title = "The valley in 2000"
text = "The road is shut."
passage = "l-road"
view = { focus = ["ground-one"], date = "2000-01-01", layers = ["ground", "road"], select = "valley-road" }

[[steps]]
id = "stops"
title = "The ferry stops"
text = "Two harbours."
view = { bounds = [48.0, 39.0, 53.0, 45.0], date = "2025-08-08", layers = ["stops", "toward"] }
"""

SOURCES = """
[[sources]]
id = "S-one"
title = "Roads of the valley"
publisher = "Institute of Roads"
date = "2021"
address = "https://example.org/roads"

[[sources]]
id = "S-two"
title = "Harbour almanac"
publisher = "Harbour Office"
date = "2024-05-01"
address = "https://example.org/harbours"
"""

NOTES = """
[[notes]]
id = "note-shut"
quote = "was shut in 1994 and opened again in 2020"
text = "It was shut on 12 May 1994."
source = ["S-one"]
certainty = "high"
"""

CLAIMS = """
[[claims]]
id = "aze-toward-kaz"
subject = "aze"
partner = "kaz"
direction = "toward"
strength = "named"
start = "2025-08"
date_text = "August 2025"
act = "statement"
speaker = "a captain"
quote = "We want more trade with Kazakhstan"
summary = "The captain asks for more trade."

[[claims]]
id = "aze-away-rus"
subject = "aze"
partner = "rus"
direction = "away"
strength = "implied"
start = "2024"
act = "statement"
source = ["S-two"]
context = true
summary = "From the almanac."
"""

VALLEY = [[[46.0, 39.4], [47.2, 39.4], [47.2, 40.2], [46.0, 40.2], [46.0, 39.4]]]


def _feature(identifier: str, name: str, kind: str, coordinates: Any, **properties: Any) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {"id": identifier, "name": name, **properties},
        "geometry": {"type": kind, "coordinates": coordinates},
    }


LAYERS: Mapping[str, list[dict[str, Any]]] = {
    "road": [
        _feature(
            "valley-road",
            "Valley road",
            "LineString",
            [[46.2, 39.5], [46.7, 39.8], [47.0, 40.1]],
            names={"az": "Dərə yolu", "hy": "Հովտի ճանապարհ", "ru": "Долинная дорога", "other": ["Old road"]},
            start="1994-05-12",
            end="2030",
            stage="closed",
            certainty="medium",
            accuracy="schematic",
            source=["S-one"],
            summary="A road through the valley.",
        ),
    ],
    "ground": [
        _feature(
            "ground-one",
            "Ground held by Armenia",
            "Polygon",
            VALLEY,
            start="1994-05-12",
            end="2020-11-20",
            status="control",
            actor="arm",
            certainty="high",
            accuracy="generalised",
            source=["S-one"],
        ),
        _feature(
            "ground-two",
            "Ground held by Azerbaijan",
            "Polygon",
            VALLEY,
            start="2020-11-20",
            status="control",
            actor="aze",
            certainty="high",
            accuracy="generalised",
            source=["S-two"],
        ),
    ],
    "stops": [
        _feature("stop-baku", "Ferry at Baku", "Point", [49.87, 40.37], start="2024-03-01", source=["S-two"]),
        _feature("stop-aktau", "Ferry at Aktau", "Point", [51.17, 43.65], start="2024-03-02", source=["S-two"]),
    ],
}


def _link(identifier: str, exact: str, body: list[str], role: str, prefix: str = "", note: str = "") -> dict[str, Any]:
    selector = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": ""}
    return {
        "id": identifier,
        "type": "Annotation",
        "motivation": "linking",
        "body": body,
        "role": role,
        "note": note,
        "target": {"source": "article.txt", "selector": selector},
    }


LINKS = [
    _link("l-aktau", "Aktau", ["stop-aktau"], "place", prefix="ferry from Baku to "),
    _link("l-road", "The valley road", ["valley-road"], "route"),
    _link("l-road-again", "the road every day", ["valley-road", "ground-two"], "route"),
    _link(
        "l-trade",
        "We want more trade with Kazakhstan",
        ["aze-toward-kaz"],
        "claim",
        note="The captain's words.",
    ),
]


def write_story(folder: Path, name: str = "ferry", **changed: str | None) -> Path:
    """Write the story into *folder*/*name* and return its path.

    *changed* replaces a file's text (``story_toml="…"`` for story.toml, ``links_json`` and so on; for a layer
    ``layers_road_geojson``); None leaves the file out.
    """
    files = {
        "story.toml": STORY,
        "article.txt": ARTICLE,
        "sources.toml": SOURCES,
        "notes.toml": NOTES,
        "claims.toml": CLAIMS,
        "links.json": json.dumps(LINKS, ensure_ascii=False),
    }
    for layer, features in LAYERS.items():
        collection = {"type": "FeatureCollection", "features": features}
        files[f"layers/{layer}.geojson"] = json.dumps(collection, ensure_ascii=False)
    known = {file.replace("/", "_").replace(".", "_"): file for file in files}
    root = folder / name
    for file, text in {**files, **{known[key]: text for key, text in changed.items()}}.items():
        if text is not None:
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            (root / file).write_text(text, encoding="utf-8")
    return root
