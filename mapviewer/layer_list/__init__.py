"""The parts of the layer list: its tree, how rows are painted, and the card about one layer."""
