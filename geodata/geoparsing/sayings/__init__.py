"""What sentences say beside names: days (`written_days`, by `month_words`), events and acts of states."""
