"""Messages of programs: what they tell of themselves, to whom, and how much of it.

A program tells a `Logger`, known by a dotted name; loggers hand their records on to those above them. A `Handler` of any of these writes them
somewhere, in the text that a `Formatter` makes. Loggers and handlers have a level, and leave out what is below.
"""

import atexit
import sys
import warnings
from types import GenericAlias
from ._shared import _checkLevel, _levelToName, _lock, _nameToLevel, addLevelName, getLevelName, getLevelNamesMapping
from ._records import Filter, Filterer, LogRecord
from ._formats import (
    _STYLES, _style, BASIC_FORMAT, BufferingFormatter, Formatter, PercentStyle, StrFormatStyle, StringTemplateStyle,
)
from ._outputs import _CurrentStderr, _handlerList, _handlers, FileHandler, Handler, NullHandler, shutdown, StreamHandler

__all__ = [
    "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter", "Handler", "INFO",
    "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig",
    "captureWarnings", "critical", "debug", "disable", "error", "exception", "fatal", "getLevelName", "getLogger", "getLoggerClass", "info",
    "log", "makeLogRecord", "setLoggerClass", "shutdown", "warn", "warning", "getLogRecordFactory", "setLogRecordFactory", "lastResort",
    "raiseExceptions", "getLevelNamesMapping",
]

globals().update(_nameToLevel)

# Programs set these: whether errors of handlers are told, and what records are to know.
raiseExceptions = logThreads = logMultiprocessing = logProcesses = True

# What is used where there is no handler at all.
lastResort = _CurrentStderr(WARNING)

# For programs that change what all loggers share.
_acquireLock, _releaseLock = _lock.acquire, _lock.release


# Where a message comes from

def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


# A program that sets this to None does not need to know where its messages come from.
_srcfile = currentframe.__code__.co_filename

_NOWHERE = "(unknown file)", 0, "(unknown function)", None


def _is_on_the_way(file):
    """Whether a frame is only between a program and its message: one of this file, or of the import system."""
    return file == _srcfile or "importlib" in file and "_bootstrap" in file


# How records are made

_record_factory = LogRecord


def getLogRecordFactory():
    """What makes records."""
    return _record_factory


def setLogRecordFactory(factory):
    """Set what makes records."""
    global _record_factory
    _record_factory = factory


def makeLogRecord(dict):
    """A record with these attributes."""
    record = _record_factory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


def _as_exc_info(given):
    """What the keyword exc_info of a call stands for: an exception, what sys.exc_info() has given, or just that there is one."""
    if isinstance(given, tuple):
        return given
    if isinstance(given, BaseException):
        return type(given), given, given.__traceback__
    return sys.exc_info()


# Loggers

def _each_level(namespace, make, prefix, where):
    """Adds functions such as debug() to a namespace: one for each level, as make() makes them."""
    for name in "debug", "info", "warning", "error", "critical":
        function = namespace[name] = make(name, _nameToLevel[name.upper()])
        function.__name__, function.__qualname__ = name, prefix + name
        function.__doc__ = f"Log {where}at the level {name.upper()}."


def _logger_method(name, level):
    def method(self, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    return method


class Logger(Filterer):
    """What a part of a program tells its messages to."""

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name, self.level = name, _checkLevel(level)
        self.parent, self.propagate = None, True
        self.handlers, self.disabled = [], False
        # Whether a level is logged, as far as it has been asked.
        self._enabled = {}

    _each_level(vars(), _logger_method, "Logger.", "")

    def log(self, level, msg, *args, **kwargs):
        """Log at a level."""
        if isinstance(level, int):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)
        elif raiseExceptions:
            raise TypeError("level must be an integer")

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Log at the level ERROR, with the exception that is being handled."""
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        """Another name for critical()."""
        self.critical(msg, *args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        """Make a record and hand it on; subclasses and adapters call this."""
        file, line, function, stack = _NOWHERE
        if _srcfile:
            try:
                file, line, function, stack = self.findCaller(stack_info, stacklevel)
            except ValueError:
                pass
        if exc_info:
            exc_info = _as_exc_info(exc_info)
        self.handle(self.makeRecord(self.name, level, file, line, msg, args, exc_info, function, extra, stack))

    def findCaller(self, stack_info=False, stacklevel=1):
        """File, line and function that log something, and where the program is if that is wanted."""
        frame = currentframe()
        if frame is None:
            return _NOWHERE
        while stacklevel > 0 and (below := frame.f_back):
            frame = below
            if not _is_on_the_way(frame.f_code.co_filename):
                stacklevel -= 1
        stack = None
        if stack_info:
            import traceback
            stack = "Stack (most recent call last):\n" + "".join(traceback.format_stack(frame)).removesuffix("\n")
        return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        """A record; subclasses may make their own."""
        record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        if extra is not None:
            attributes = record.__dict__
            for key, value in extra.items():
                if key in attributes or key == "message" or key == "asctime":
                    raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
                attributes[key] = value
        return record

    def handle(self, record):
        """Hand a record to the handlers, unless a filter holds it back."""
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        """Hand a record to the handlers of this logger and of those above it."""
        logger, heard = self, False
        while logger:
            for handler in logger.handlers:
                heard = True
                if handler.level <= record.levelno:
                    handler.handle(record)
            logger = logger.propagate and logger.parent
        if not heard:
            self._without_handlers(record)

    def _without_handlers(self, record):
        if lastResort:
            if lastResort.level <= record.levelno:
                lastResort.handle(record)
        elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
            self.manager.emittedNoHandlerWarning = True
            sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')

    def hasHandlers(self):
        """Whether this logger has handlers, or one above it that its records go to."""
        logger = self
        while logger and not logger.handlers:
            logger = logger.propagate and logger.parent
        return bool(logger)

    def addHandler(self, hdlr):
        with _lock:
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        with _lock:
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

    def setLevel(self, level):
        """What is below this level is left out."""
        self.level = _checkLevel(level)
        self.manager._forget_enabled()

    def getEffectiveLevel(self):
        """The level of this logger, or where it has none of the nearest above it."""
        logger = self
        while logger and not logger.level:
            logger = logger.parent
        return logger.level if logger else NOTSET

    def isEnabledFor(self, level):
        """Whether something at a level is logged."""
        if self.disabled:
            return False
        answer = self._enabled.get(level)
        if answer is None:
            with _lock:
                answer = self._enabled[level] = level > self.manager.disable and level >= self.getEffectiveLevel()
        return answer

    def getChild(self, suffix):
        """The logger below this one with a name."""
        return self.manager.getLogger(suffix if self is self.root else f"{self.name}.{suffix}")

    def __repr__(self):
        return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

    def __reduce__(self):
        if getLogger(self.name) is self:
            return getLogger, (self.name,)
        from pickle import PicklingError
        raise PicklingError("logger cannot be pickled")


class RootLogger(Logger):
    """The logger above all others."""

    def __init__(self, level):
        super().__init__("root", level)

    def __reduce__(self):
        return getLogger, ()


class PlaceHolder:
    """Stands for a logger that nobody has asked for, but one below it."""

    def __init__(self, alogger):
        self.loggerMap = {}
        self.append(alogger)

    def append(self, alogger):
        self.loggerMap[alogger] = None


class Manager:
    """Knows all loggers."""

    def __init__(self, rootnode):
        self.root, self.loggerDict = rootnode, {}
        self.disable = NOTSET
        self.loggerClass = self.logRecordFactory = None
        self.emittedNoHandlerWarning = False

    disable = property(
        lambda self: self._disabled_level, lambda self, value: setattr(self, "_disabled_level", _checkLevel(value)))

    def getLogger(self, name):
        """The logger of a name, made when it is first asked for."""
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        with _lock:
            known = self.loggerDict.get(name)
            if known is None or isinstance(known, PlaceHolder):
                below = known.loggerMap if known else ()
                known = self.loggerDict[name] = (self.loggerClass or _logger_class)(name)
                known.manager = self
                known.parent = self._above(known)
                for logger in below:
                    # Those below a logger that is below this one have that for a parent.
                    if logger.parent is known.parent:
                        logger.parent = known
            return known

    def _above(self, logger):
        """The nearest logger above a new one, which is noted in the places between them, where there may be loggers later."""
        name = logger.name.rpartition(".")[0]
        while name:
            above = self.loggerDict.get(name)
            if above is None:
                self.loggerDict[name] = PlaceHolder(logger)
            elif isinstance(above, PlaceHolder):
                above.append(logger)
            else:
                return above
            # Two dots are like one, but that there is no place between them.
            name = name[:-1].rpartition(".")[0]
        return self.root

    def setLoggerClass(self, klass):
        self.loggerClass = _checked_class(klass)

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory

    def _forget_enabled(self):
        """Levels have changed: what is enabled is to be found out anew."""
        with _lock:
            for logger in self.root, *self.loggerDict.values():
                if isinstance(logger, Logger):
                    logger._enabled.clear()


_logger_class = Logger


def _checked_class(klass):
    if klass == Logger or issubclass(klass, Logger):
        return klass
    raise TypeError(f"logger not derived from logging.Logger: {klass.__name__}")


def getLoggerClass():
    """The class of loggers that are made."""
    return _logger_class


def setLoggerClass(klass):
    """Set the class of loggers that are made from now on."""
    global _logger_class
    _logger_class = _checked_class(klass)


Logger.root = root = RootLogger(WARNING)
Logger.manager = Manager(root)


def getLogger(name=None):
    """The logger of a name, the root logger where none is given."""
    if name and not (isinstance(name, str) and name == root.name):
        return Logger.manager.getLogger(name)
    return root


def _adapter_method(name, level):
    def method(self, msg, *args, **kwargs):
        self.log(level, msg, *args, **kwargs)

    return method


class LoggerAdapter:
    """Logs to a logger, with something of its own in each message or record."""

    def __init__(self, logger, extra=None):
        self.logger, self.extra = logger, extra

    name = property(lambda self: self.logger.name)
    manager = property(lambda self: self.logger.manager, lambda self, value: setattr(self.logger, "manager", value))

    def process(self, msg, kwargs):
        """The message and the keywords of a call as they are handed on; subclasses put in what they know."""
        kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        """Log at a level."""
        if self.isEnabledFor(level):
            text, options = self.process(msg, kwargs)
            self.logger.log(level, text, *args, **options)

    _each_level(vars(), _adapter_method, "LoggerAdapter.", "")

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Log at the level ERROR, with the exception that is being handled."""
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def _log(self, level, msg, args, **options):
        return self.logger._log(level, msg, args, **options)

    def hasHandlers(self):
        return self.logger.hasHandlers()

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def __repr__(self):
        return f"<{type(self).__name__} {self.logger.name} ({getLevelName(self.logger.getEffectiveLevel())})>"

    __class_getitem__ = classmethod(GenericAlias)


# The root logger

def basicConfig(**kwargs):
    """Give the root logger a handler, if it has none: for a file (filename, filemode, encoding, errors), a stream, or several (handlers), with
    format, datefmt, style and level; with force in place of those that it has."""
    with _lock:
        if kwargs.pop("force", False):
            for handler in list(root.handlers):
                root.removeHandler(handler)
                handler.close()
        if not root.handlers:
            _set_up_root(kwargs)


def _set_up_root(options):
    take = options.pop
    handlers = take("handlers", None)
    targets = ("stream" in options) + ("filename" in options)
    if targets and handlers is not None:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if targets == 2:
        raise ValueError("'stream' and 'filename' should not be specified together")
    encoding, errors = take("encoding", None), take("errors", "backslashreplace")
    if handlers is None:
        filename, mode = take("filename", None), take("filemode", "a")
        if filename:
            # Bytes have no encoding.
            handlers = [FileHandler(filename, mode, encoding=encoding, errors=None if "b" in mode else errors)]
        else:
            handlers = [StreamHandler(take("stream", None))]
    datefmt, style = take("datefmt", None), take("style", "%")
    formatter = Formatter(take("format", _style(style)[1]), datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = take("level", None)
    if level is not None:
        root.setLevel(level)
    if options:
        raise ValueError(f"Unrecognised argument(s): {', '.join(options)}")


def _root_function(name, level):
    def function(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **kwargs)

    return function


_each_level(globals(), _root_function, "", "to the root logger ")


def log(level, msg, *args, **kwargs):
    """Log to the root logger at a level."""
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """Log to the root logger at the level ERROR, with the exception that is being handled."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def fatal(msg, *args, **kwargs):
    """Another name for critical()."""
    critical(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def disable(level=CRITICAL):
    """Leave out what is at this level or below, whatever the loggers say."""
    root.manager.disable = level
    root.manager._forget_enabled()


# Warnings

# What showed warnings before they were logged.
_showed_warnings = None


def captureWarnings(capture):
    """Log warnings, to the logger py.warnings; or show them again."""
    global _showed_warnings
    if bool(capture) == (_showed_warnings is not None):
        return
    if capture:
        _showed_warnings, warnings.showwarning = warnings.showwarning, _log_warning
    else:
        warnings.showwarning, _showed_warnings = _showed_warnings, None


def _log_warning(message, category, filename, lineno, file=None, line=None):
    """Stands for warnings.showwarning(): a warning that is meant for a file is shown as ever."""
    if file is None:
        logger = getLogger("py.warnings")
        if not logger.handlers:
            logger.addHandler(NullHandler())
        logger.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))
    elif _showed_warnings is not None:
        _showed_warnings(message, category, filename, lineno, file, line)


atexit.register(shutdown)

# To programs all of this is one module.
for _object in list(globals().values()):
    if getattr(_object, "__module__", None) in ("logging._shared", "logging._records", "logging._formats", "logging._outputs"):
        _object.__module__ = __name__
del _object
