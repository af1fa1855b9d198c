"""The session and what is asked of it: navigation, search, opening and checking stories, errors."""
