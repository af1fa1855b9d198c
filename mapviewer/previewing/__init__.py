"""The import preview: what a file says, what was guessed of it, and how a person puts it right before it is used."""
