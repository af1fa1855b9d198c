"""`python -m tools.build_data`: fetch the upstream files and write everything under geodata/data."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from geodata.map.degree_pack import DEGREES
from geodata.map.shapes import write_pack
from tools.build_data import (
    countries,
    disputed,
    earth,
    names_page,
    place_names,
    prepared,
    provinces,
    sahel_layers,
    state_names,
    upstream,
    viewpoints_page,
    water,
)
from tools.build_data import towns as places
from tools.build_data.caucasus import layers as caucasus
from tools.build_data.gazetteer import gazetteer_file as gazetteer
from tools.build_data.ground import near_heights_file, relief_tiles, river_lines

WORLD = Path(__file__).parents[2] / "geodata" / "data" / "world.mvpack"


def main() -> None:
    """Build everything in order (the story's layers are cut from the base map), telling what is going on."""
    start = time.monotonic()

    def say(text: str) -> None:
        print(f"{time.monotonic() - start:6.0f} s  {text}", flush=True)

    build_world(WORLD, say)
    say("the whole Earth in degrees")
    outlines, natural_earth = upstream.fetch(upstream.WORLD_COUNTRIES), upstream.fetch(upstream.NATURAL_EARTH)
    earth.build(outlines, natural_earth, upstream.fetch(upstream.WATERBODIES), DEGREES, say)
    say("rivers")
    river_lines.main()
    say("relief")
    relief_tiles.main(say)
    near_heights_file.main(say)
    say("names of states")
    state_names.main()
    say("names of places")
    place_names.main()
    names_page.main()
    say("gazetteer")
    gazetteer.build()
    say("disputed ground")
    disputed.main()
    viewpoints_page.main()
    say("layers of the bundled stories")
    caucasus.main(say)
    sahel_layers.main(say)
    prepared.main()
    say("done")


def build_world(path: Path, say: Callable[[str], None]) -> None:
    """Write the base map; the same upstream files give the same bytes."""
    say("checking upstream files")
    files = {source: upstream.fetch(source, say) for source in upstream.SOURCES}
    say("countries: one coverage out of the outlines")
    levels = countries.build_levels(files[upstream.COUNTRIES], say)
    finest = next(iter(levels.values()))
    areas = countries.country_features(levels, countries.country_names())
    borders, coast = countries.line_features(levels)
    say("provinces")
    province_lines, province_areas = provinces.province_features(files[upstream.NATURAL_EARTH], finest)
    say("water")
    lakes = water.water_features(files[upstream.WATERBODIES], levels)
    rivers = water.river_features(files[upstream.RIVERS])
    say("places")
    collections = {
        "countries": areas,
        "borders": borders,
        "coast": coast,
        "provinces": province_lines,
        "province_areas": province_areas,
        "water": lakes,
        "rivers": rivers,
        "sea_labels": water.sea_label_features(),
        "places": places.place_features(),
    }
    write_pack(path, collections, {"crs": "regional"})
    say(f"wrote {path.name}, {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
