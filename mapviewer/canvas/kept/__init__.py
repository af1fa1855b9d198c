"""What is kept of a picture between two paintings: ground, layers, names and what else stands above the map."""
