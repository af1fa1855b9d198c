"""Values, dates, errors and files: what every other package stands on."""
