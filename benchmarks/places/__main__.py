"""`python -m benchmarks.places PATH`."""

import sys

from benchmarks.places.score import main

sys.exit(main(sys.argv[1:]))
