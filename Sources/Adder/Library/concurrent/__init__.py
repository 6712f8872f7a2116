"""What runs beside each other: concurrent.futures."""
