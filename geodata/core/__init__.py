"""Values, dates, errors and files: the base of all other packages."""
