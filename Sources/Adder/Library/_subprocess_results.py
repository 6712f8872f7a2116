"""How programs end: what `subprocess` gives for one that has ended, and what it raises."""

import sys

# The names of this module are those of `subprocess` to programs.
_MODULE = "subprocess"


class SubprocessError(Exception):
    """What goes wrong with programs."""

    __module__ = _MODULE


def _another_name(attribute):
    return property(lambda self: getattr(self, attribute), lambda self, value: setattr(self, attribute, value), None,
                    f"Another name for {attribute}.")


class CalledProcessError(SubprocessError):
    """A program ended with a status other than zero."""

    __module__ = _MODULE

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd = returncode, cmd
        self.output, self.stderr = output, stderr

    stdout = _another_name("output")

    def __str__(self):
        return f"Command '{self.cmd}' {self._how()}."

    def _how(self):
        status = self.returncode
        if status and status < 0:
            name = _signal_names().get(-status)
            return f"died with <Signals.{name}: {-status}>" if name else f"died with unknown signal {-status}"
        return "returned non-zero exit status %d" % status


def _signal_names():
    linux = sys.platform != "darwin"
    names = enumerate((_LINUX_SIGNALS if linux else _DARWIN_SIGNALS).split(), 1)
    return {number: "SIG" + name for number, name in names} | ({34: "SIGRTMIN", 64: "SIGRTMAX"} if linux else {})


_LINUX_SIGNALS = (
    "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF "
    "WINCH IO PWR SYS")
_DARWIN_SIGNALS = (
    "HUP INT QUIT ILL TRAP ABRT EMT FPE KILL BUS SEGV SYS PIPE ALRM TERM URG STOP TSTP CONT CHLD TTIN TTOU IO XCPU XFSZ VTALRM PROF WINCH "
    "INFO USR1 USR2")


class TimeoutExpired(SubprocessError):
    """A program took longer than it might."""

    __module__ = _MODULE

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout = cmd, timeout
        self.output, self.stderr = output, stderr

    stdout = _another_name("output")

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    """How a program ended, and what it wrote."""

    __module__ = _MODULE

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode = args, returncode
        self.stdout, self.stderr = stdout, stderr

    def check_returncode(self):
        """CalledProcessError unless the status is zero."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)

    def __repr__(self):
        shown = [f"{name}={getattr(self, name)!r}" for name in ("args", "returncode")]
        shown += [f"{name}={getattr(self, name)!r}" for name in ("stdout", "stderr") if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(shown)})"

    __class_getitem__ = classmethod(type(list[int]))
