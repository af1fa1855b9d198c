"""What of the ground is more than its colour: bands inside borders, and rivers."""
