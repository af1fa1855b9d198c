"""The quiz: questions and rounds."""
