"""What others need for a plain zoom: run with a Python of their own, see bench/previz.py."""
