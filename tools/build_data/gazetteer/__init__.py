"""The gazetteer of the place finder."""
