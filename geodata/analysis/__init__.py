"""Tables derived from a story: alignment, timeline, coverage, interchange."""
