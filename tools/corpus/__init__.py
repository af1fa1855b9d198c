"""Anybody's files, read by our readers and by the libraries that others use, and every difference named by its kind."""
