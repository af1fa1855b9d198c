"""The geometry of the story `caucasus`."""
