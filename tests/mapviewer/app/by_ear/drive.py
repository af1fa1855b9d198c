"""Show a story in a window, press keys, and print what arrives on the accessibility bus.

Needs a session bus and an X server: python drive.py STORY PYTHON-WITH-GI ANNOUNCEMENTS KEY...
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QProcess
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from geodata import open_story
from mapviewer.app.application import create_application
from mapviewer.app.main_window import MainWindow
from mapviewer.session.session import Session


def main(story: str, python: str, announcements: int, keys: list[str]) -> None:
    """The lines of the listener, one after the other, on standard output."""
    create_application([])
    window = MainWindow(Session(open_story(story)))
    window.map.canvas.reduced_motion = True
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 60_000)
    while not window.is_settled:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    listener = QProcess()
    listener.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    listener.start(python, [str(Path(__file__).with_name("listen.py"))])

    def wait() -> None:
        # The window answers the listener's questions meanwhile: its loop has to run.
        assert listener.state() != QProcess.ProcessState.NotRunning, "the listener ended"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)

    def pass_on() -> bool:
        """Print the next line; whether it is an announcement."""
        while not listener.canReadLine():
            wait()
        line = bytes(listener.readLine().data()).decode().strip()
        print(line, flush=True)
        return line.startswith('["said"')

    pass_on()
    window.map.canvas.setFocus()
    # Qt asks the bus who listens to what some time after the listener says that it is ready, and the listener registers
    # again until then: before the first change of a description comes back, what follows would be lost.
    own = window.map.canvas.accessibleDescription()
    while not listener.canReadLine():
        window.map.canvas.setAccessibleDescription("Is a description heard?")
        window.map.canvas.setAccessibleDescription(own)
        wait()
    while not window.isActiveWindow():
        window.activateWindow()
        wait()
    for key in keys:
        QTest.keySequence(window.focusWidget(), QKeySequence(key))
    while announcements:
        announcements -= pass_on()
    listener.write(b"\n")
    while listener.state() != QProcess.ProcessState.NotRunning or listener.canReadLine():
        if listener.canReadLine():
            pass_on()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    listener.closeWriteChannel()
    listener.waitForFinished()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:])
