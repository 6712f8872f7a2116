"""logging: signatures, records, the tree of loggers, and odd calls."""
import copy
import inspect
import io
import logging
import pickle
import sys
import warnings

sys.stderr = sys.stdout
METHODS = {
    "Logger": "debug info warning warn error critical fatal exception log findCaller makeRecord handle callHandlers getChild isEnabledFor",
    "LoggerAdapter": "debug info warning warn error critical exception log process isEnabledFor setLevel hasHandlers",
    "Handler": "handle emit format flush close handleError set_name get_name acquire", "NullHandler": "emit handle createLock",
    "Formatter": "format formatTime formatException formatStack formatMessage usesTime", "Filterer": "filter addFilter removeFilter",
}
for kind, names in METHODS.items():
    for name in names.split():
        method = getattr(getattr(logging, kind), name)
        print(method.__qualname__, inspect.signature(method), end="; ")
print()
for name in ("debug info warning warn error critical fatal exception log disable getLogger basicConfig captureWarnings addLevelName getLevelName "
             "setLoggerClass getLoggerClass makeLogRecord LogRecord Logger LoggerAdapter Formatter FileHandler StreamHandler Filter Manager").split():
    found = getattr(logging, name)
    print(found.__module__, found.__qualname__, inspect.signature(found), end="; ")
print(logging.PercentStyle, logging.StrFormatStyle, logging.StringTemplateStyle, logging.BASIC_FORMAT)
print(logging.CRITICAL, logging.FATAL, logging.ERROR, logging.WARNING, logging.WARN, logging.INFO, logging.DEBUG, logging.NOTSET)
print(logging.getLevelNamesMapping())


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


class Teller(logging.Handler):
    def emit(self, record):
        try:
            record.getMessage()
        except Exception:
            self.handleError(record)


class Unreadable:
    def __repr__(self):
        raise ValueError("no")


def told(function, *args):
    sys.stdout = sys.stderr = text = io.StringIO()
    try:
        function(*args)
    finally:
        sys.stdout = sys.stderr = sys.__stdout__
    print([line for line in text.getvalue().splitlines() if not line.startswith("  ")])


logger = logging.getLogger("x")
logger.addHandler(Teller())
logger.propagate = False
told(logger.warning, "a%d", "x")
told(logger.warning, Unreadable())
for each in ("q", 3.5, None, (1,), True, "INFO"):
    attempt(logging.getLevelName, each)
    attempt(logging.Logger, "u", each)
    attempt(logging.Handler, each)
    attempt(logging.disable, each)
logging.disable(logging.NOTSET)
attempt(logger.info)
attempt(logger.error, "x", bogus=1)
attempt(logging.info)
attempt(logging.LoggerAdapter(logger).info)
attempt(logging.LoggerAdapter(logger, {}).error, "q", 1, zz=2)
attempt(logging.LoggerAdapter)
attempt(logger.log, "x", "y")
attempt(logging.getLogger, b"x")
attempt(setattr, logging.LoggerAdapter(logger), "name", 3)
attempt(logging.setLoggerClass, 3)
attempt(logging.Logger.manager.setLoggerClass, int)

record = logging.LogRecord("n", 10, "/a/b/c.py", 3, "%(a)s", ({"a": 1},), None)
print(list(vars(record)), record.getMessage(), record)
for path in ([], None, 3, b"/x/y.py", "", "/", "x", "/a/.b", "a.b.c"):
    record = logging.LogRecord("n", 10, path, 3, "m", None, None)
    print(record.filename, record.module, record.pathname, record.args)
for args in (({},), ({1: 2},), ([],), (0,), ("x",), ({"a": 1}, 2), {"a": 1}, None, (), 5):
    attempt(lambda: logging.LogRecord("n", 10, "x", 3, "m", args, None).args)
    attempt(lambda: logging.LogRecord("n", 10, "x", 3, "m", args, None).getMessage())


class OwnRecord(logging.LogRecord):
    pass


logging.setLogRecordFactory(OwnRecord)
print(logging.getLogRecordFactory() is OwnRecord, type(logging.makeLogRecord({})).__name__)
logging.setLogRecordFactory(logging.LogRecord)
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
record = logging.makeLogRecord({"a": 1})
print(record.thread, record.threadName, record.process, record.processName, record.a)

manager = logging.Manager(logging.RootLogger(30))
for name in ("a.b.c", "a.b.d", "a.bc", "a", "a.b", ".x", "..y", "z..w", ""):
    found = manager.getLogger(name)
    print(name, found.parent, {
        key: list(map(str, value.loggerMap)) if isinstance(value, logging.PlaceHolder) else value.parent.name
        for key, value in manager.loggerDict.items()})
manager.disable = "INFO"
print(manager.disable, manager.emittedNoHandlerWarning)
print(pickle.loads(pickle.dumps(logger)) is logger, pickle.loads(pickle.dumps(logging.root)) is logging.root, copy.copy(logger) is logger)
attempt(pickle.dumps, logging.Logger("x"))


class Stream:
    name = "named"

    def write(self, text):
        print("writes", repr(text))


class Empty(Stream):
    name = 3

    def __len__(self):
        return 0

    def flush(self):
        print("flushes")


for kind in Stream, Empty:
    handler = logging.StreamHandler(kind())
    handler.emit(logging.makeLogRecord({"msg": "text"}))
    print(handler, type(handler.setStream(None)).__name__, handler)
handler.name = "a"
handler.name = "b"
print(handler.name, logging.StreamHandler[int])


class Lost(logging.Logger):
    def __init__(self, name, answer):
        super().__init__(name)
        self.answer = answer

    def findCaller(self, *args):
        return self.answer or int("no number")


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(pathname)s %(lineno)s %(funcName)s %(exc_info)s"))
for answer in (1, 2, 3), None, ("file", 1, "function", "stack"):
    lost = Lost("lost", answer)
    lost.addHandler(handler)
    lost.warning("x")
logger.handlers = [handler]
kept, logging._srcfile = logging._srcfile, None
logger.warning("x")
logging._srcfile = kept
handler.setFormatter(logging.Formatter("%(message)s %(exc_info)s"))
for given in 0, 1, (), (None, None, None):
    logger.warning("given", exc_info=given)
for text in "x", "x\n", "":
    record = logging.makeLogRecord({"msg": text, "exc_text": "exception\n", "stack_info": "stack"})
    print(repr(handler.format(record)))

logging.basicConfig(format="%(levelname)s %(message)s", level="INFO", handlers=[handler], force=1)
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
logging.critical("c")
logging.fatal("f")
logging.error("e")
logging.info("i")
logging.debug("no")
logging.log(25, "%s", "l")
for options in (dict(filemode="w", handlers=[handler]), dict(handlers=[handler], stream=None), dict(stream=None, filename=None),
                dict(format="{q", style="{"), dict(level="zzz"), dict(a=1, b=2), dict(style=3)):
    attempt(logging.basicConfig, force=True, **options)
    print(logging.root.handlers)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    logging.warn("one")
    logger.warn("two")
    logging.LoggerAdapter(logger, {}).warn("three")
    print([str(each.message) for each in caught])
logging.lastResort = None
logging.root.handlers = logger.handlers = []
logger.warning("a")
logger.warning("b")
print(logger.hasHandlers(), logging.root.hasHandlers(), logging.BufferingFormatter().format([]))
