"""States on the map: those of a union of the past, and those that a bloc tints."""
