"""Edits of a story as functions, undo, snapping."""
