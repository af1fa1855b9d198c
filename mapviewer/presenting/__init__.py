"""Presenting: the audience's window, the teacher's console, keys, ink, quiz; `present` begins."""

from mapviewer.presenting.presentation import Presentation, present, present_from

__all__ = ["Presentation", "present", "present_from"]
