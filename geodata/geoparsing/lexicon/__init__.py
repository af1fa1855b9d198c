"""Words, endings and tokens that tell names from other words."""
