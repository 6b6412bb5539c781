"""The sky and what is in the air."""
