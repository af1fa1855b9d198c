"""The parts of the article panel: leaf widgets that know no session, and pure functions."""
