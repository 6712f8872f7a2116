"""Records of messages, and the filters that let them pass or not."""

import logging
import os
import sys
import threading
import time
from ._shared import getLevelName

_beginning = time.time()


class LogRecord:
    """A message with all that is known about it."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time()
        self.name, self.msg = name, msg
        self.args = args[0] if args and len(args) == 1 and _gives_names(args[0]) else args
        self.levelname, self.levelno = getLevelName(level), level
        self.pathname = pathname
        self.filename, self.module = _file_and_module(pathname)
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        self.created, self.msecs, self.relativeCreated = now, float(int(now % 1 * 1000)), (now - _beginning) * 1000
        if logging.logThreads:
            self.thread, self.threadName = threading.get_ident(), threading.current_thread().name
        else:
            self.thread = self.threadName = None
        self.processName = _process_name() if logging.logMultiprocessing else None
        self.process = os.getpid() if logging.logProcesses else None

    def getMessage(self):
        """The message with its arguments."""
        text = str(self.msg)
        if self.args:
            text %= self.args
        return text

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


def _gives_names(argument):
    """Whether an argument that stands alone is a mapping with something in it: its items are for `%(name)s` in the message."""
    if not argument or isinstance(argument, (str, int, float, tuple, list)):
        return False
    if isinstance(argument, dict):
        return True
    from collections.abc import Mapping
    return isinstance(argument, Mapping)


# A program logs from few files.
_files = {}


def _file_and_module(pathname):
    try:
        found = _files.get(pathname)
        if found is None:
            if len(_files) == 200:
                _files.clear()
            file = os.path.basename(pathname)
            found = _files[pathname] = file, os.path.splitext(file)[0]
        return found
    except (AttributeError, TypeError, ValueError):
        return pathname, "Unknown module"


def _process_name():
    """What the process is called, where multiprocessing knows that; a process may be too young or too old to be asked."""
    if "multiprocessing" in sys.modules:
        try:
            return sys.modules["multiprocessing"].current_process().name
        except Exception:
            pass
    return "MainProcess"


class Filter:
    """Lets through what comes from a logger and those below it; without a name everything."""

    def __init__(self, name=""):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        """Whether a record may pass."""
        return not self.nlen or (record.name + ".").startswith(self.name + ".")


class Filterer:
    """What loggers and handlers have in common: a list of filters."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """Whether all filters let a record pass. A filter may be a function."""
        for each in self.filters:
            if not getattr(each, "filter", each)(record):
                return False
        return True
