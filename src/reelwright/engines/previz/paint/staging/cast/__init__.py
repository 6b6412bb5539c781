"""Who plays, with what, and what two who belong together become."""
