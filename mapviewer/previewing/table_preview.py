"""The preview of a table: as numbers by state, or as places on the map, whichever it is to be used as."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geodata.core.job import JobControl
from geodata.io.repair.table_purpose import TablePurpose, TableUse
from mapviewer.previewing.file_preview import Answers, FilePreview, GuessChoice
from mapviewer.previewing.layer_preview import preview_layer
from mapviewer.previewing.sheet_preview import preview_sheet
from mapviewer.ui.translate import tr

USE = "use"


def preview_table(use: TableUse, path: Path, answers: Answers, control: JobControl) -> FilePreview:
    """A table used as a person says, else as what it is taken for. Raises DataError for a file that is no table."""
    current = TablePurpose(answers.get(USE) or use.purpose.value)
    look = preview_sheet if current is TablePurpose.NUMBERS else preview_layer
    options = ((TablePurpose.NUMBERS.value, tr("Preview", "numbers by state")),
               (TablePurpose.PLACES.value, tr("Preview", "places on the map")))  # fmt: skip
    told = USE in answers
    choice = GuessChoice(USE, tr("Preview", "Use as"), options, current.value, not told, use.is_open and not told)
    preview = look(path, answers, control)
    return replace(preview, choices=(choice, *preview.choices))
