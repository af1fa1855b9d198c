"""Where names stand apart from the first places that are tried: by hand, on their own ground, led to by a line."""
