"""`python -m geodata.build`: fetch the upstream files and write geodata/data/world.mvpack."""

from __future__ import annotations

import time
from pathlib import Path

from geodata.build import countries, places, provinces, upstream, water
from geodata.pack import write_pack

OUTPUT = Path(__file__).parents[1] / "data" / "world.mvpack"


def main() -> None:
    """Build everything, telling what is going on."""
    start = time.monotonic()

    def say(text: str) -> None:
        print(f"{time.monotonic() - start:6.0f} s  {text}", flush=True)

    say("checking upstream files")
    paths = {source: upstream.fetch(source, say) for source in upstream.SOURCES}
    say("countries: one coverage out of the outlines")
    levels = countries.build_levels(paths[upstream.COUNTRIES], say)
    areas = countries.country_features(levels)
    borders, coasts = countries.line_features(levels)
    say("provinces")
    province_lines, province_areas = provinces.province_features(paths[upstream.NATURAL_EARTH], next(iter(levels.values())))
    say("water")
    collections = {
        "countries": areas,
        "borders": borders,
        "coast": coasts,
        "provinces": province_lines,
        "province_areas": province_areas,
        "water": water.water_features(paths[upstream.WATERBODIES], levels),
        "rivers": water.river_features(paths[upstream.RIVERS]),
        "sea_labels": water.sea_label_features(),
        "places": places.place_features(),
    }
    write_pack(OUTPUT, collections, {"crs": "regional"})
    say(f"wrote {OUTPUT.name}, {OUTPUT.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
