"""The session and its services: navigation, search, opening and checking stories, error reports."""
