"""The files that are kept beside the build: rivers, lakes, glaciers, peaks, seas, disputed ground and heights."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

BASE = Path(__file__).parent / "base"


def base_features(name: str) -> list[dict[str, Any]]:
    """The GeoJSON features of one of these files, in degrees (WGS 84)."""
    with gzip.open(BASE / f"{name}.geojson.gz") as file:
        features: list[dict[str, Any]] = json.load(file)["features"]
    return features
