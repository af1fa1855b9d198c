"""Saving the chart that is shown: where to, and how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from geodata.core.errors import DataError
from mapviewer.session.session import Session

FILTER = "Pictures (*.png *.svg *.pdf)"


def ask_where_to_save(parent: QWidget, session: Session, kind: str, state: str) -> None:
    """Ask for a file and save there; nothing happens when the reader thinks better of it."""
    name = {"matrix": "alignment", "steps": f"steps-{state}", "memberships": "memberships"}[kind]
    chosen, _ = QFileDialog.getSaveFileName(parent, "Save chart", str(Path.cwd() / f"{name}.png"), FILTER)
    if chosen:
        save_and_tell(session, kind, state, Path(chosen))


def save_and_tell(session: Session, kind: str, state: str, path: Path, width_px: int = 1920) -> None:
    """Write the chart with title, key and provenance, and tell the reader where it is or why it is not."""
    from mapviewer.charts.chart_export import save_chart  # late: start-up time

    try:
        save_chart(kind, session.story, session.view, path, state=state, width_px=width_px)
    except DataError as error:
        session.notice(f"The chart was not saved: {error}.")
    else:
        session.notice(f"Saved the chart as {path}")
