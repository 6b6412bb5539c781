"""Who stands where, how large, turned to whom; what the frame shows of it."""
