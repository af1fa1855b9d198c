"""The colours of the themes, and what a palette is made of."""
