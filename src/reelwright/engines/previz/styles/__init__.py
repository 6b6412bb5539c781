"""Styles: each repaints and relights a staged scene, then finishes its frames."""
