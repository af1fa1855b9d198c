"""Where things stand in a picture: what is empty, a place for a rectangle, and the heading."""
