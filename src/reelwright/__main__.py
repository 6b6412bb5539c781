"""`python -m reelwright`: the same as the command, for child processes."""

from __future__ import annotations

from reelwright.cli import main

if __name__ == "__main__":
    main()
