"""The window of mapviewer."""

__version__ = "0.1.0"
