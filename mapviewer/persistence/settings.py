"""What the window remembers between starts: sizes, panels, recent stories, a few choices.

One JSON file in the user's configuration folder, written beside and renamed into place. A file that cannot be
understood is set aside, never overwritten, and the defaults are used. The story and view that were left are in the
session record alone (`session_record`); what older files say of them, or of the window's place, is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, field, replace
from pathlib import Path
from typing import Any

from geodata.core.atomic_write import set_aside as renamed_aside
from geodata.core.atomic_write import write_text
from geodata.core.values import value
from mapviewer.ui.translate import LANGUAGES, tr, tr_noop

RECENT_LIMIT = 8
SIZE_LIMIT_PX = 20_000
DAMAGED = tr_noop("Session", "Settings"), tr_noop("Session", "defaults are used")


@value(frozen=True)
class Settings:
    """Everything remembered.

    ``geometry`` is what `QWidget.saveGeometry` gave, in base64; ``splitters`` are sizes in logical pixels by the
    splitter's name; ``hidden`` names panels; ``recent`` are names of bundled stories or paths, the last one first;
    ``language`` is the code of the interface's, "" for the system's.
    """

    geometry: str = ""
    splitters: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    reduced_motion: bool = False
    folded_legend: bool | None = None
    language: str = ""


def settings_path() -> Path:
    """Where the settings are kept on this system."""
    import platformdirs  # late: start-up time of commands that keep nothing

    return Path(platformdirs.user_config_dir("mapviewer", appauthor=False)) / "settings.json"


def load_settings(path: Path) -> tuple[Settings, str]:
    """The settings in *path* and one sentence for the reader, empty when all is well."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, UnicodeDecodeError) as error:
        return Settings(), set_aside(path, *DAMAGED, str(error))
    try:
        return settings_from_table(json.loads(text)), ""
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        return Settings(), set_aside(path, *DAMAGED, str(error))


def settings_from_table(table: Any) -> Settings:
    """Parse settings from JSON. Raises ValueError or TypeError for invalid values."""
    if not isinstance(table, dict):
        raise ValueError(f"a {type(table).__name__} instead of a table")
    return Settings(
        geometry=str(table.get("geometry", "")),
        splitters={str(name): _pixels(sizes) for name, sizes in dict(table.get("splitters", {})).items()},
        hidden=tuple(map(str, table.get("hidden", ()))),
        recent=tuple(map(str, table.get("recent", ())))[:RECENT_LIMIT],
        reduced_motion=bool(table.get("reduced_motion", False)),
        folded_legend=_choice(table.get("folded_legend")),
        language=_language(table.get("language", "")),
    )


def _choice(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _language(value: Any) -> str:
    return value if isinstance(value, str) and value in LANGUAGES else ""


def _pixels(numbers: Any) -> tuple[int, ...]:
    sizes = tuple(int(number) for number in numbers)
    if any(abs(size) > SIZE_LIMIT_PX for size in sizes):
        raise ValueError(f"sizes out of range: {sizes}")
    return sizes


def save_settings(path: Path, settings: Settings) -> None:
    """Write beside *path* and rename into place; raises OSError when the disk is full or read-only."""
    write_text(path, settings_text(settings))


def settings_text(settings: Settings) -> str:
    """Settings as JSON."""
    return json.dumps(asdict(settings), ensure_ascii=False, indent=1)


def opened(settings: Settings, story: str) -> Settings:
    """The settings after *story* was opened: it heads the recent ones."""
    others = tuple(name for name in settings.recent if name != story)
    return replace(settings, recent=(story, *others)[:RECENT_LIMIT])


def set_aside(path: Path, what: str, instead: str, reason: str) -> str:
    """Rename a damaged file to keep its contents, and return a sentence that says where it is."""
    try:
        aside = renamed_aside(path)
    except OSError:
        words = tr("Session", "{what}: couldn’t read {file} ({reason}); {instead}.")
    else:
        words, path = (
            tr("Session", "{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}."),
            aside,
        )
    what, instead = tr("Session", what), tr("Session", instead)
    return words.format(what=what, file=path, reason=reason[:120], instead=instead)
