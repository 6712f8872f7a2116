"""URLs: of the package there is `parse`."""
