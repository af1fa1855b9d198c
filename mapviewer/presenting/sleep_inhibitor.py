"""Inhibit the screen saver during a presentation, where the desktop offers the service."""

from __future__ import annotations

from mapviewer.ui.translate import tr

SERVICE, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
CONNECTION = "mapviewer-lesson"


def stay_awake() -> None:
    """Ask the desktop not to blank the screens until `may_sleep` is called; do nothing without the service.

    The asking has a connection of its own, with which it ends: after a crash too, nothing stays switched off.
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # late: start-up time

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
    if bus.isConnected():
        ask = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "Inhibit")
        ask.setArguments(["mapviewer", tr("Presenting", "Presentation in progress")])
        # Nobody waits for the answer: a desktop may take seconds to say that it has no such service.
        bus.send(ask)


def may_sleep() -> None:
    """Allow the screens to sleep again."""
    from PySide6.QtDBus import QDBusConnection  # late: start-up time

    QDBusConnection.disconnectFromBus(CONNECTION)
