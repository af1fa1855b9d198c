"""Damaged stories: what is wrong with a file of `tests.storybook`, and what must be said of it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from tests.storybook import ARTICLE, CLAIMS, LINKS, STORY, VALLEY


@dataclass(frozen=True)
class BadStory:
    """A story with one file changed; ``refused`` when it cannot be opened at all."""

    name: str
    file: str
    text: str | None
    says: tuple[str, ...]
    refused: bool = True

    def __str__(self) -> str:
        return self.name


def toml(name: str, old: str, new: str, *says: str, refused: bool = True) -> BadStory:
    assert old in STORY
    return BadStory(f"toml-{name}", "story_toml", STORY.replace(old, new, 1), says, refused)


def claims(name: str, old: str, new: str, *says: str, refused: bool = False) -> BadStory:
    assert old in CLAIMS
    return BadStory(name, "claims_toml", CLAIMS.replace(old, new, 1), ("claims.toml", *says), refused)


def ground(name: str, *says: str, refused: bool = False, **changed: object) -> BadStory:
    feature = {
        "type": "Feature",
        "properties": {"id": "g", "name": "G"},
        "geometry": {"type": "Polygon", "coordinates": VALLEY},
    }
    first, second = {**feature, **changed}, {**feature, "properties": {"id": "ground-one", "name": "H"}}
    text = json.dumps({"type": "FeatureCollection", "features": [first, second]})
    return BadStory(name, "layers_ground_geojson", text, ("layers/ground.geojson", *says), refused)


def links(name: str, text: str, *says: str, refused: bool = False) -> BadStory:
    return BadStory(name, "links_json", text, ("links.json", *says), refused)


DEEP = "[" * 300 + "]" * 300
FOCUS = 'focus = ["ground-one"]'
TOML = (
    BadStory("toml-missing", "story_toml", None, ("story.toml", "file not found")),
    BadStory("toml-empty", "story_toml", "", ("story.toml", "[story] is missing")),
    BadStory("toml-cut-short", "story_toml", STORY[:-30], ("story.toml", "not valid TOML", "end of document")),
    BadStory("toml-huge", "story_toml", STORY + "#" * 2_100_000, ("story.toml", "file too large")),
    BadStory("toml-deep-key", "story_toml", "a." * 5000 + "b = 1\n" + STORY, ("story.toml", "nesting too deep")),
    toml("deep-list", 'language = "en"', f"language = {DEEP}", "story.toml", "nesting too deep"),
    toml("huge-number", 'id = "ferry"', "id = 0x" + "f" * 6000, "story.toml", "number too large"),
    toml("name-nowhere", FOCUS, FOCUS + ', names_at = { "ground-one" = [44.0] }',
         "names_at", "invalid place of a name", "ground-one = [44.0]", "or true", refused=False),
    toml("name-far-out", FOCUS, FOCUS + ', names_at = { "ground-one" = [44.0, 940.0] }',
         "names_at", "invalid place of a name", refused=False),
    toml("arrow-nowhere", FOCUS, FOCUS + ', arrows_at = { "ground-one" = true }',
         "arrows_at", "invalid place of an arrow", "ground-one = true", refused=False),
    toml("arrow-of-nothing", FOCUS, FOCUS + ', arrows_at = { "grund" = [44.0, 40.0] }',
         "arrows_at", "unknown id", "'grund'", refused=False),
    toml("name-of-nothing", FOCUS, FOCUS + ', names_at = { "grund" = true }',
         "names_at", "unknown id", "'grund'", refused=False),
    toml("names-hidden", FOCUS, FOCUS + ', hide_names = ["grund"]', "hide_names", "unknown id", refused=False),
    toml("names-placed", FOCUS, FOCUS + ', names = { "ground-one" = true }',
         "names is the language of all names", refused=False),
    toml("digits", 'id = "ferry"', "id = " + "9" * 6000, "story.toml", "not valid TOML"),
    toml("same-key", 'id = "ferry"', 'id = "ferry"\nid = "again"', "story.toml", "not valid TOML", "line 4"),
    toml("nan-bounds", "[44.0, 37.5, 55.0, 45.0]", "[44.0, nan, 55.0, 45.0]", "story.toml, [view], bounds", "nan"),
    toml("infinite-margin", FOCUS, FOCUS + ", margin = inf", "story.toml", "step valley", "margin", refused=False),
    toml("headings", '["The ferry and the valley"]', "5", "story.toml, [article]", "headings"),
    toml("focus", FOCUS, "focus = 5", "story.toml", "step valley", "focus is not a list", refused=False),
    toml("focus-on-nothing", FOCUS, 'focus = ["x"]', "step valley, focus", "nothing to focus on", refused=False),
    toml("layers-text", 'layers = ["stops", "toward"]', 'layers = "stops"', "step stops", "list", refused=False),
    toml("steps-table", "[[steps]]\nid = \"start\"", "[steps]\nid = \"start\"", "story.toml", "not valid TOML"),
    toml("unknown-projection", '"regional"', '"EPSG:999999"', "story.toml, [story], projection"),
    toml("degrees", '"regional"', '"EPSG:4326"', "story.toml, [story], projection", "not a projected CRS"),
    toml("grids", '"regional"', '"+proj=utm +zone=38 +nadgrids=/etc/passwd"', "[story], projection", "other files"),
    toml("outside", '"article.txt"', '"../article.txt"', "file outside the story folder", "'../article.txt'"),
    toml("absolute", '"article.txt"', '"/etc/passwd"', "file outside the story folder", "'/etc/passwd'"),
    toml("drive", '"article.txt"', '"C:/article.txt"', "file outside the story folder"),
    toml("layer-outside", '"layers/road.geojson"', '"../road.geojson"', "file outside the story folder"),
    toml("address", '"layers/road.geojson"', '"http://127.0.0.1:9/road.geojson"', "file outside the story folder"),
    toml("no-layer-file", '"layers/road.geojson"', '"layers/lost.geojson"', "layers/lost.geojson", "file not found"),
    toml("two-layers", 'id = "stops"\ntitle = "St', 'id = "road"\ntitle = "St', "story.toml", "duplicate layer id"),
    BadStory("article-latin-1", "article_txt", ARTICLE + "\udce9", ("article.txt", "line", "0xe9", "UTF-8")),
)  # fmt: skip
JSON = (
    links("links-cut-short", json.dumps(LINKS)[:-20], "line 1", "not valid JSON", refused=True),
    links("links-deep", DEEP, "nesting too deep", refused=True),
    links("links-table", "{}", "not a list of annotations", refused=True),
    links("links-numbers", "[1, null]", "link 1", "not a table"),
    links("links-no-passage", '[{"id": "l", "body": ["x"]}]', "link l", "no passage"),
    links(
        "links-selector",
        '[{"id": "l", "body": ["x"], "target": {"selector": {"type": {}}}}]',
        "link l",
        "no passage",
    ),
    links("links-digits", "[" + "9" * 6000 + "]", "not valid JSON", "digits", refused=True),
    claims("claims-quotes", 'quote = "We want', 'quotes = 5\nquote = "We want', "claim aze-toward-kaz", "quotes"),
    claims("claims-date", 'start = "2025-08"', 'start = "2025-13"', "claim aze-toward-kaz, start", "not a date"),
    claims("claims-deep", 'start = "2025-08"', f"start = {DEEP}", "nesting too deep", refused=True),
)  # fmt: skip
LAYERS = (
    BadStory("layer-cut-short", "layers_ground_geojson", '{"type": "Feature', ("layers/ground.geojson", "line 1")),
    BadStory("layer-list", "layers_ground_geojson", "[]", ("layers/ground.geojson", "not a GeoJSON")),
    BadStory("layer-features", "layers_ground_geojson", '{"type":"FeatureCollection","features":{"a":1}}',
             ("layers/ground.geojson", "not a list")),
    ground("layer-properties", "feature 1", "properties are not a table", properties=[1]),
    ground("layer-id", "feature 1", "invalid id", properties={"id": "../x"}),
    ground("layer-date", "feature g, start", "not a date", properties={"id": "g", "start": "soon"}),
    ground("layer-status", "feature g", "unknown status", properties={"id": "g", "status": "ours"}),
    ground("layer-same-id", "feature 2", "duplicate id", properties={"id": "ground-one"}),
)  # fmt: skip
CASES = TOML + JSON + LAYERS
