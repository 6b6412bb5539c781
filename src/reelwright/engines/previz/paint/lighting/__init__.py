"""One light for everything: colour, hours and weathers as tables, mattes and how they are lit."""
