"""How well places are found in text: `python -m benchmarks.places PATH`."""
