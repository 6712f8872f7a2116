"""Ctrl-C while tests run: the run is to end with the test, and its results are to be told."""

import functools
from weakref import WeakKeyDictionary

__unittest = True

# The results that are to hear of it, as keys, and our handler once it was installed.
_results = WeakKeyDictionary()
_interrupt_handler = None


def _do_nothing(signum, frame):
    """The handler in the place of SIG_IGN."""


class _InterruptHandler:
    """What is done at Ctrl-C: the first stops all runs, the second is left to the handler that was there before."""

    def __init__(self, default_handler):
        import signal
        # What is put back, and what is called.
        self.original_handler = self.default_handler = default_handler
        self.called = False
        if isinstance(default_handler, int):
            stands_for = {signal.SIG_DFL: signal.default_int_handler, signal.SIG_IGN: _do_nothing}
            if default_handler not in stands_for:
                raise TypeError(
                    "expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
            self.default_handler = stands_for[default_handler]

    def __call__(self, signum, frame):
        import signal
        pass_on = self.default_handler
        if signal.getsignal(signal.SIGINT) is not self:
            # Somebody has put another in our place, and calls us.
            pass_on(signum, frame)
        if self.called:
            pass_on(signum, frame)
        self.called = True
        for each in tuple(_results):
            each.stop()


def registerResult(result):
    """Have a result stopped at Ctrl-C."""
    _results[result] = True


def removeResult(result):
    """The opposite; whether it was registered."""
    return _results.pop(result, False)


def installHandler():
    """See to Ctrl-C from now on."""
    global _interrupt_handler
    if _interrupt_handler is None:
        import signal
        _interrupt_handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupt_handler)


def _put_back():
    if _interrupt_handler is not None:
        import signal
        signal.signal(signal.SIGINT, _interrupt_handler.original_handler)


def removeHandler(method=None):
    """Leave Ctrl-C to the handler that was there before; as a decorator, while a function runs."""
    if method is None:
        return _put_back()

    @functools.wraps(method)
    def without(*positional, **named):
        import signal
        present = signal.getsignal(signal.SIGINT)
        _put_back()
        try:
            return method(*positional, **named)
        finally:
            signal.signal(signal.SIGINT, present)

    return without
