"""Libraries of other people: compiled ones, which one thread at a time may load, and those that may not be there.

Loading ``numpy`` and one of its parts at once in two threads, Python finds that each waits for the other, and gives one
of them half a module: the program ends. So the thread that starts a `Job` loads what nearly all work needs before, and
the others are loaded one after the other: `load_library` stands before their late imports.

>>> load_library("pyproj")
>>> import pyproj
"""

from __future__ import annotations

import importlib
import importlib.util
import threading

OF_ALL_WORK = ("numpy", "shapely")
GUARDED = ("geopandas", "pandas", "pyarrow", "pyogrio", "pyproj")
_one_at_a_time = threading.RLock()


def load_library(*names: str) -> None:
    """Load modules whole, while no other thread loads one of these libraries."""
    with _one_at_a_time:
        for name in names:
            importlib.import_module(name)


def missing_package(package: str, extra: str, purpose: str) -> str:
    """Return the sentence that says how to install *package*, or an empty string when it is installed.

    >>> missing_package("no_such_package", "parquet", "Reading GeoParquet")
    "Reading GeoParquet needs the package no_such_package: pip install 'mapviewer[parquet]'"
    """
    try:
        found = importlib.util.find_spec(package) is not None
    except ValueError:  # a module that stands in sys.modules without a specification
        found = False
    return "" if found else f"{purpose} needs the package {package}: pip install 'mapviewer[{extra}]'"
