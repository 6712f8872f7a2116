"""Helpers for the import tests."""
