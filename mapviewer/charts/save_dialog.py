"""Save the displayed chart: ask for a file and report the result."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from geodata.core.errors import DataError
from mapviewer.session.session import Session
from mapviewer.ui.translate import tr, tr_noop

FILTER = tr_noop("Charts", "Images (*.png *.svg *.pdf)")


def ask_where_to_save(parent: QWidget, session: Session, kind: str, state: str) -> None:
    """Ask for a file and save the chart there; do nothing if the dialog is cancelled."""
    name = {"matrix": "alignment", "steps": f"steps-{state}", "memberships": "memberships", "values": "data"}[kind]
    suggested = str(Path.cwd() / f"{name}.png")
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Charts", "Save chart"), suggested, tr("Charts", FILTER))
    if chosen:
        save_and_tell(session, kind, state, Path(chosen))


def save_and_tell(session: Session, kind: str, state: str, path: Path, width_px: int = 1920) -> None:
    """Write the chart with title, key and attribution, and report where it was saved or why it was not."""
    from mapviewer.charts.chart_export import save_chart  # late: start-up time

    try:
        save_chart(kind, session.story, session.view, path, state=state, width_px=width_px)
    except DataError as error:
        session.notice(tr("Charts", "Couldn’t save the chart: {reason}").format(reason=error))
    else:
        session.notice(tr("Charts", "Chart saved to {file}").format(file=path))
