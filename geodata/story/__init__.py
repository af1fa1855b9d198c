"""A story as values: its article's links, layers, claims and steps. Nothing here reads a file."""
