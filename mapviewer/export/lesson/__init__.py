"""A lesson made of a story's steps: plan, worksheets, answers and exit quiz, as pages to print."""
