"""Small objects: things of the house and table, instruments, treasures, food, flowers seen close."""
