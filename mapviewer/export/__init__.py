"""Pictures, handouts, slides and web pages: what leaves the program on paper or as a file."""
