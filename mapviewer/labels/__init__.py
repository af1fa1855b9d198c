"""Names on the map: candidates, obstacles, placement, lettering."""
