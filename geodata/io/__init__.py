"""Reading untrusted layer files safely: in a sandboxed process that returns plain arrays."""

from geodata.io.read import read_layer, start_reading
from geodata.io.read_ahead import start_reading_ahead
from geodata.io.read_layers import columns_of, fields_of, first_values, guesses_of, with_fields
from geodata.io.reader_errors import (
    AnnotationsError,
    MissingCrsError,
    ReadingCancelledError,
    ReadingTimeoutError,
    SeveralTablesError,
)

__all__ = [
    "AnnotationsError",
    "MissingCrsError",
    "ReadingCancelledError",
    "ReadingTimeoutError",
    "SeveralTablesError",
    "columns_of",
    "fields_of",
    "first_values",
    "guesses_of",
    "read_layer",
    "start_reading",
    "start_reading_ahead",
    "with_fields",
]
