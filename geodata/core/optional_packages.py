"""Packages that only some files and sources need: they are extras of the project, so that it stays small."""

from __future__ import annotations

import importlib.util


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
