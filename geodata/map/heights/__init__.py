"""Heights of the ground, and contour lines of them."""
