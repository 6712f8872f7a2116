"""What the test files that are run here ask of CPython's `test.support`, written for them."""
import contextlib
import gc
import unittest

verbose = 0


def cpython_only(test):
    """Marks what other implementations need not do. Adder promises it as well, so it is run."""
    return test


def refcount_test(test):
    """Marks tests that count references; Adder counts them too."""
    return test


def requires_subprocess():
    """Marks tests that start programs, which is possible wherever these tests are run."""
    return lambda test: test


def requires_resource(resource):
    """Tests that want more time than others are run: they decide about threads."""
    return lambda test: test


def gc_collect():
    """Collects until nothing can be left that a finalizer has put off."""
    for _ in range(3):
        gc.collect()


@contextlib.contextmanager
def disable_gc():
    """No automatic collections inside."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class _AlwaysEqual:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    """Equal to nothing."""

    __hash__ = object.__hash__

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True


ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()
