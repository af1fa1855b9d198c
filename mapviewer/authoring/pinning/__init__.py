"""Pinning a picture to the map: the same places clicked on both."""
