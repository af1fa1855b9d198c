"""Numbers by state and year from a CSV or Excel sheet, classified and shown as a tinted map."""

from geodata.indicators.classification import Choropleth, Classes, Scheme, classify
from geodata.indicators.indicator import Indicator, Unmatched, Value
from geodata.indicators.sample_sheets import example_sheets
from geodata.indicators.sheet_reader import SeveralColumnsError, read_indicator

__all__ = [
    "Choropleth",
    "Classes",
    "Indicator",
    "Scheme",
    "SeveralColumnsError",
    "Unmatched",
    "Value",
    "classify",
    "example_sheets",
    "read_indicator",
]
