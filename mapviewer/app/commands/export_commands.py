"""What the commands do by which a map or story leaves the window: as a file, on paper, on the clipboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from geodata.core.errors import DataError
from geodata.view.view import View
from geodata.view.view_codec import link_of
from mapviewer.app.window_parts import WindowParts
from mapviewer.ui.actions import Run
from mapviewer.ui.background.coroutine import begin, finished
from mapviewer.ui.translate import told, tr


class ExportCommands:
    """The functions of one window's commands for export, print, sharing and copying."""

    def __init__(self, frame: QMainWindow, parts: WindowParts) -> None:
        self._frame, self._parts, self._session = frame, parts, parts.session

    def table(self) -> Run:
        """A function for each command id."""
        return {
            "story.export": self.export,
            "story.print": self.print_map,
            "story.share": self.share,
            "story.handouts": self.make_handouts,
            "go.copy": self.copy_link,
            "go.copy-map": self.copy_map,
        }

    def export(self) -> None:
        """Ask for format and size, and draw what the map shows now."""
        from mapviewer.export.export_dialog import ExportDialog  # late: start-up time

        dialog = ExportDialog(self._session.world, self._seen(), pictures_folder(), self._frame)
        dialog.exported.connect(
            lambda path: self._session.notice(tr("Commands", "Exported to {file}").format(file=path))
        )
        dialog.open()

    def _seen(self) -> View:
        """The view as the map shows it now, also in the middle of a flight."""
        return replace(self._session.view, camera=self._parts.map.canvas.view.camera)

    def print_map(self) -> None:
        """Show the map on a page, from where it is printed."""
        from mapviewer.export.map_copy import MapPrint  # late: start-up time

        MapPrint(self._session.world, self._seen(), self._frame).open()

    def copy_map(self) -> None:
        """Put what the map shows on the clipboard, with title, legend and credits."""
        from mapviewer.export.map_copy import map_mime  # late: start-up time

        QGuiApplication.clipboard().setMimeData(map_mime(self._session.world, self._seen()))
        self._session.notice(tr("Commands", "The map is on the clipboard, as a picture and as SVG."))

    def share(self) -> None:
        """Ask where, and write the story as one web page."""
        proposed = str(pictures_folder() / f"{self._session.story.id}.html")
        chosen, _ = QFileDialog.getSaveFileName(
            self._frame, tr("Commands", "Share as web page"), proposed, tr("Commands", "Web pages (*.html)")
        )
        if not chosen:
            return
        path = Path(chosen).with_suffix(".html") if not Path(chosen).suffix else Path(chosen)
        begin(self._share(path))

    async def _share(self, path: Path) -> None:
        from mapviewer.export.export_job import export_job
        from mapviewer.export.web.web_page import share  # late: start-up time

        story = self._session.story
        job = export_job(lambda _advance: share(story, path)).start()
        try:
            await finished(job, tr("Commands", "Writing {file}…").format(file=path.name), self._frame)
        except DataError as error:
            self._session.notice(told(error))
        else:
            self._session.notice(tr("Commands", "Saved to {file}. The file opens in any browser.").format(file=path))

    def make_handouts(self) -> None:
        """Ask what a class should take home, and make it."""
        from mapviewer.export.lesson_dialog import LessonDialog  # late: start-up time

        view = replace(self._session.view, camera=self._parts.map.canvas.view.camera)
        dialog = LessonDialog(self._session.world, view, pictures_folder(), self._frame)
        dialog.exported.connect(
            lambda path: self._session.notice(tr("Commands", "Exported to {file}").format(file=path))
        )
        dialog.open()

    def copy_link(self) -> None:
        """Put a link to this view on the clipboard."""
        link = link_of(self._session.story.id, self._session.view)
        QGuiApplication.clipboard().setText(link)
        self._session.notice(tr("Commands", "Link copied. Paste it into Search (Ctrl+K) to return to this view."))


def pictures_folder() -> Path:
    """Where this reader's pictures are, else the home folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
