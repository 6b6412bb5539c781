"""Settings as rows of data, and the painters that build them. To add a place, add a row."""
