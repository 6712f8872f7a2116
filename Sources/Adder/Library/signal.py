"""Signals: what the system, other processes and timers tell this one. Handlers are called in the main thread."""

import _signal
from enum import IntEnum as _IntEnum

# What needs no more than the native functions do.
_plain = (
    "ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG alarm default_int_handler getitimer pause pidfd_send_signal pthread_kill "
    "raise_signal set_wakeup_fd setitimer siginterrupt sigtimedwait sigwaitinfo strsignal struct_siginfo"
)
globals().update((name, getattr(_signal, name)) for name in _plain.split() if hasattr(_signal, name))


def _enumeration(title, wanted):
    """An enumeration of those constants whose names are wanted, in the order of their numbers; its members become names of this module."""
    found = sorted((value, name) for name, value in vars(_signal).items() if name.startswith("SIG") and wanted(name[3:]))
    made = _IntEnum(title, [(name, value) for value, name in found], module=__name__)
    globals().update(made.__members__)
    return made


Signals = _enumeration("Signals", lambda rest: rest[0] != "_")
Handlers = _enumeration("Handlers", {"_DFL", "_IGN"}.__contains__)
Sigmasks = _enumeration("Sigmasks", {"_BLOCK", "_UNBLOCK", "_SETMASK"}.__contains__)
del _plain


def _int_to_enum(value, enum):
    """The member with this value; what is no value of a member stays as it is."""
    return enum._value2member_map_.get(value, value) if isinstance(value, int) else value


def _enum_to_int(value):
    """The number in place of a member, or of anything that has one."""
    if not callable(value):
        try:
            return int(value)
        except (TypeError, ValueError):
            pass
    return value


def _members(numbers):
    return {_int_to_enum(number, Signals) for number in numbers}


def signal(signalnum, handler):
    """Set what happens when a signal comes: SIG_DFL, SIG_IGN, or a function of the number and the frame. Gives what it was."""
    before = _signal.signal(_enum_to_int(signalnum), _enum_to_int(handler))
    return _int_to_enum(before, Handlers)


def getsignal(signalnum):
    """What happens when a signal comes; None if that was not set here."""
    return _int_to_enum(_signal.getsignal(signalnum), Handlers)


def pthread_sigmask(how, mask):
    """Change which signals this thread blocks. Gives those that it blocked before."""
    return _members(_signal.pthread_sigmask(how, mask))


def sigpending():
    """The signals that have come but are blocked."""
    return _members(_signal.sigpending())


def sigwait(sigset):
    """Wait for one of these signals, and take it."""
    return _int_to_enum(_signal.sigwait(sigset), Signals)


def valid_signals():
    """All signals."""
    return _members(_signal.valid_signals())
