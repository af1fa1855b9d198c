"""The manual: pages inside the program, searchable, and the first screen of a new reader."""
