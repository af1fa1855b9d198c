"""What is measured of ours, each in a process of its own."""

from mapviewer.app.startup import load_qt_quickly

load_qt_quickly()  # as the program does: otherwise PySide reads, and Python keeps, the source of all that is imported
