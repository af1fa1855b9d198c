"""The choice of a layer's CRS: what the file says or what was assumed, the likely ones, and all of EPSG by typing."""

from __future__ import annotations

import math
from functools import lru_cache

from geodata.core.libraries import load_library
from geodata.core.repair_log import Guess
from mapviewer.previewing.file_preview import Answers, EntryForm, GuessChoice
from mapviewer.ui.translate import tr

USUAL = ("EPSG:4326", "EPSG:3857")
_FIRST_UTM = {False: 32600, True: 32700}


def crs_choice(said: Guess | None, assumed: Guess | None, middle: tuple[float, float] | None,
               answers: Answers) -> GuessChoice:  # fmt: skip
    """The choice of the CRS; *middle* is where the layer now is, in degrees, for the zone of UTM there.

    Without anything that the file says or that could be assumed it is doubtful.
    """
    guess = said or assumed
    current = answers.get("crs") or (guess.value if guess else "")
    likely = dict.fromkeys(filter(None, (current, *USUAL, _utm_at(middle))))
    options = [(code, _titled(code)) for code in likely]
    if not current:
        options.insert(0, ("", tr("Preview", "(choose)")))
    told = bool(answers.get("crs"))
    return GuessChoice("crs", tr("Preview", "Coordinate system"), tuple(options), current, said is None and not told,
                       guess is None and not told, EntryForm.SEARCHED, _searched())  # fmt: skip


def _utm_at(middle: tuple[float, float] | None) -> str:
    if middle is None or not all(map(math.isfinite, middle)):
        return ""
    lon, lat = middle
    return f"EPSG:{_FIRST_UTM[lat < 0] + min(max(int((lon + 180) // 6) + 1, 1), 60)}"


def _titled(code: str) -> str:
    name = names_of_crs().get(code, "")
    return f"{name} · {code}" if name else code


@lru_cache(maxsize=1)
def names_of_crs() -> dict[str, str]:
    """The name of every geographic and projected CRS of EPSG by its code."""
    load_library("pyproj")
    import pyproj.database  # late: start-up time
    from pyproj.enums import PJType

    kinds = [PJType.PROJECTED_CRS, PJType.GEOGRAPHIC_2D_CRS]
    infos = pyproj.database.query_crs_info(auth_name="EPSG", pj_types=kinds)
    return {f"EPSG:{info.code}": info.name for info in infos if not info.deprecated}


@lru_cache(maxsize=1)
def _searched() -> tuple[tuple[str, str], ...]:
    return tuple((code, _titled(code)) for code in names_of_crs())
