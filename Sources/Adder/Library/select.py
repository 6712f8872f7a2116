"""Waiting until descriptors can be read or written."""

import _select
from _select import *

error = OSError


class poll:
    """Descriptors to wait for, each with the events that are wanted."""

    def __init__(self):
        self._wanted = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        """Wait for events of a descriptor, too."""
        self._wanted[_descriptor(fd)] = _mask(eventmask)

    def modify(self, fd, eventmask, /):
        """Wait for other events of a descriptor."""
        fd = _descriptor(fd)
        if fd not in self._wanted:
            raise FileNotFoundError(2, "No such file or directory")
        self._wanted[fd] = _mask(eventmask)

    def unregister(self, fd, /):
        """Wait for a descriptor no more."""
        del self._wanted[_descriptor(fd)]

    def poll(self, timeout=None, /):
        """A list of (descriptor, events), after at most so many milliseconds."""
        return _select.wait(tuple(self._wanted.items()), timeout)


def _mask(events):
    if events < 0:
        raise OverflowError("can't convert negative value to unsigned short")
    if events > 0xffff:
        raise OverflowError("Python int too large to convert to C unsigned short")
    return events


def _descriptor(fd):
    if isinstance(fd, int):
        number = fd
    else:
        try:
            function = fd.fileno
        except AttributeError:
            raise TypeError("argument must be an int, or have a fileno() method.") from None
        number = function()
        if not isinstance(number, int):
            raise TypeError("fileno() returned a non-integer")
    if number < 0:
        raise ValueError("file descriptor cannot be a negative integer (%d)" % number)
    return number
