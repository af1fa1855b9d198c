"""Pictures, handouts and slides: what leaves the program on paper or as a file."""
