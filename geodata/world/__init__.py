"""The map with a story on it: what holds on a day, its shapes, and what lies under a point."""
