"""Modules that a test can do without."""
import importlib
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    """The module; the test is skipped where there is none."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))
