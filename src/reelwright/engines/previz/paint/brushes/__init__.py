"""What painters draw with: noise, boards, blades, tiles, facades, height fields. Knows no place."""
