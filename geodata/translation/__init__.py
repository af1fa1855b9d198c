"""A story's texts in other languages: where they stand, how they are put in, and which are out of date."""
