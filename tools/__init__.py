"""Tools for maintainers: the data build, fuzzing, peers of the benchmarks. Not part of the wheel."""
