"""The view: camera, projection, date, history and what is valid in it."""
