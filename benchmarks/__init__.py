"""`make bench`: what is fast here, measured beside what people would use instead."""
