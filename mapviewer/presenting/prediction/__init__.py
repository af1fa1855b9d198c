"""Commit, then see: what a class predicts before a reveal, judged when it shows."""
