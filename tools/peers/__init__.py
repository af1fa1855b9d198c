"""What people would use instead, each in a process of its own."""
