"""The map widget: what it keeps drawn, how it moves, and what the hand touches on it."""
