# unittest: handlers of Ctrl-C: the first stops the runs that are registered, the second interrupts; how they are put away.
import io
import os
import signal
import unittest
from unittest import installHandler, registerResult, removeHandler, removeResult
import unittest.signals


def handler_name():
    present = signal.getsignal(signal.SIGINT)
    return getattr(present, "__name__", type(present).__name__)


def interrupt():
    os.kill(os.getpid(), signal.SIGINT)
    for _ in range(100):
        pass


print(handler_name(), removeHandler(), handler_name())
first, second = unittest.TestResult(), unittest.TestResult()
print(registerResult(first), registerResult(second), removeResult(second), removeResult(second))
print(installHandler(), handler_name() != "default_int_handler", installHandler())
print(first.shouldStop)
interrupt()
print(first.shouldStop, second.shouldStop)
try:
    interrupt()
    print("not interrupted")
except KeyboardInterrupt as error:
    print("interrupted", error.args)
print(removeHandler(), handler_name())


@removeHandler
def without(*arguments, **named):
    """What it says."""
    return handler_name(), arguments, named


print(without(1, x=2), without.__name__, without.__doc__)
signal.signal(signal.SIGINT, signal.SIG_IGN)
print(without(), handler_name())
signal.signal(signal.SIGINT, signal.default_int_handler)

unittest.signals._interrupt_handler = None
heard = []
signal.signal(signal.SIGINT, lambda number, frame: heard.append(number))
installHandler()
interrupt()
print(heard)
interrupt()
print(heard, [int(number) for number in heard] == [2])


class Interrupted(unittest.TestCase):
    def test_a(self):
        interrupt()

    def test_b(self):
        self.fail("not reached")


unittest.signals._interrupt_handler = None
signal.signal(signal.SIGINT, signal.default_int_handler)
stream = io.StringIO()
program = unittest.main("__main__", argv=["prog", "-c", "Interrupted"], testRunner=unittest.TextTestRunner(stream=stream), exit=False)
print(program.result, program.result.shouldStop, program.catchbreak, "Ran 1 test" in stream.getvalue())
removeHandler()


class Rethrown(unittest.TestCase):
    def test_a(self):
        interrupt()


unittest.signals._interrupt_handler = None
try:
    unittest.TextTestRunner(stream=stream).run(unittest.defaultTestLoader.loadTestsFromTestCase(Rethrown))
    print("not interrupted")
except KeyboardInterrupt:
    print("interrupted", handler_name())
for handler in (signal.SIG_IGN, signal.SIG_DFL):
    signal.signal(signal.SIGINT, handler)
    unittest.signals._interrupt_handler = None
    installHandler()
    interrupt()
    try:
        interrupt()
        print("goes on")
    except KeyboardInterrupt:
        print("interrupted")
    removeHandler()
    print(signal.getsignal(signal.SIGINT) == handler)
