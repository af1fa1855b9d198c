"""A desktop viewer for reading geopolitics on a map."""

__version__ = "0.1.0"
