"""What is kept between two runs, and how a run that was broken off goes on."""
