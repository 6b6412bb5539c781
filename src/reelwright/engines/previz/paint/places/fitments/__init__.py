"""What stands in rooms, as meshes: their back is at x = 0, their front +x, z along the wall, metres."""
