"""Keeping the screens awake during a lesson, where the desktop can be asked to."""

from __future__ import annotations

SERVICE, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
CONNECTION = "mapviewer-lesson"


def stay_awake() -> None:
    """Ask the desktop not to sleep until `may_sleep`; one without that service is left as it is.

    The asking has a connection of its own, with which it ends: after a crash too, nothing stays switched off.
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # late: start-up time

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
    if bus.isConnected():
        ask = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "Inhibit")
        ask.setArguments(["mapviewer", "A lesson is being given"])
        # Nobody waits for the answer: a desktop may take seconds to say that it has no such service.
        bus.send(ask)


def may_sleep() -> None:
    """Let the screens sleep again."""
    from PySide6.QtDBus import QDBusConnection  # late: start-up time

    QDBusConnection.disconnectFromBus(CONNECTION)
