"""The base map and the arithmetic of drawing and hitting its shapes."""
