"""Keys of a lesson."""
