"""State that is kept between runs, and recovery of interrupted sessions."""
