"""Presenting: the audience's window, the teacher's console, keys, ink, quiz; `present` begins."""

from mapviewer.presenting.presentation import Presentation, present

__all__ = ["Presentation", "present"]
