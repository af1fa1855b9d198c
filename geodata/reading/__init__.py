"""Reading layer files of strangers safely: in a process of its own, behind fences, as plain arrays."""

from geodata.reading.layers import columns_of, with_fields
from geodata.reading.problems import MissingCrsError, ReadingCancelledError, ReadingTimeoutError, SeveralTablesError
from geodata.reading.starting import Reading, read_layer, start_reading

__all__ = [
    "MissingCrsError",
    "Reading",
    "ReadingCancelledError",
    "ReadingTimeoutError",
    "SeveralTablesError",
    "columns_of",
    "read_layer",
    "start_reading",
    "with_fields",
]
