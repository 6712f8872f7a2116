"""logging.config: loggers and handlers made from a dict."""
import logging
import logging.config
import sys

CONFIG = {
    "version": 1,
    "formatters": {
        "plain": {"format": "%(levelname)s %(name)s %(message)s"}, "braces": {"format": "{message}!", "style": "{", "validate": True},
        "own": {"()": "logging.Formatter", "fmt": "own %(message)s"}, "old": {"()": lambda fmt: logging.Formatter(fmt), "format": "old %(message)s"},
    },
    "filters": {"some": {"name": "a.b"}, "made": {"()": lambda text: lambda record: text not in record.getMessage(), "text": "hide"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "INFO"},
        "other": {"class": "logging.StreamHandler", "stream": sys.stdout, "formatter": "braces", "filters": ["some", "made"]},
        "a_memory": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "zz"},
        "zz": {"()": logging.StreamHandler, "stream": "ext://sys.stdout", "formatter": "own", ".": {"terminator": "|\n"}},
    },
    "loggers": {
        "a": {"level": "DEBUG", "handlers": ["console"], "propagate": False}, "a.b": {"handlers": ["other"], "filters": ["made"]},
        "m": {"handlers": ["a_memory"], "level": 10},
    },
    "root": {"level": "WARNING", "handlers": ["console"]},
}
before, child = logging.getLogger("before"), logging.getLogger("a.b.c")
child.setLevel(50)

logging.config.dictConfig(dict(CONFIG))
logging.getLogger("a").debug("no")
logging.getLogger("a").info("yes")
logging.getLogger("a.b").warning("below")
logging.getLogger("a.b").warning("hide this")
child.info("c")
before.error("disabled")
logging.error("root")
logging.getLogger("m").info("one")
logging.getLogger("m").info("two")
print(before.disabled, child.disabled, child.level, sorted(logging._handlers))
logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"console": {"level": "ERROR"}}, "loggers": {"a": {"level": "ERROR"}}})
logging.getLogger("a").info("yes")
logging.getLogger("a").error("error")
for config in [
    {}, {"version": 2}, {"version": 1, "incremental": True, "handlers": {"nope": {}}}, {"version": 1, "root": {"handlers": ["nope"]}},
    {"version": 1, "handlers": {"h": {"class": "nope.nope"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f"}}},
    {"version": 1, "formatters": {"f": {"format": "x", "style": "?"}}}, {"version": 1, "loggers": {"l": {"level": "NOPE"}}},
    {"version": 1, "filters": {"f": {"()": 3}}}, {"version": 1, "loggers": {"l": {"filters": ["nope"]}}},
    {"version": 1, "handlers": {"m": {"class": "logging.handlers.MemoryHandler", "capacity": 1, "target": "nope"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "NOPE"}}}, {"version": 1, "root": {"level": "cfg://nope"}},
]:
    try:
        logging.config.dictConfig(config)
        print("done")
    except Exception as error:
        while error:
            print(type(error).__name__, error, end=" <- ")
            error = error.__cause__
        print()
for text in ("a", "_b1", "1a", "a-b", ""):
    try:
        print(logging.config.valid_ident(text))
    except ValueError as error:
        print(error)
base = logging.config.BaseConfigurator({"a": [{"b": (1, "ext://sys.maxsize")}], "c": "cfg://a[0].b[0]", "x": "http://y", "d": {"k": "zero"}, "e": "cfg://d[k]"})
print(base.config["c"], base.config["a"][0]["b"][1] == sys.maxsize, base.config["x"], base.config["e"], base.as_tuple([1]), base.as_tuple(3))
for text in ("cfg://", "cfg://a..b", "cfg://a[0", "cfg://nope", "ext://no_such_module.x", "ext://sys.nope"):
    try:
        print(base.convert(text))
    except Exception as error:
        print(type(error).__name__, error)
kinds = logging.config.ConvertingDict, logging.config.ConvertingList, logging.config.ConvertingTuple
configurator = logging.config.BaseConfigurator({"a": [1, (2, {"b": "ext://sys.maxsize"})], "c": "cfg://a[0]", "d": "cfg://a[1][1].b", "e": "cfg://zz"})
config = configurator.config
print([kind.__mro__[1:3] for kind in kinds], type(config).__name__, config.configurator is configurator)
print(type(config["a"]).__name__, type(config["a"][1]).__name__, config["a"].key, config["a"].parent is config, config["a"][1][1].key)
print(config["c"], config["d"] == sys.maxsize, config.get("q"), config.get("q", "ext://sys.byteorder") == sys.byteorder, config["a"].pop(0))
try:
    print(config.pop("e"))
except KeyError as error:
    print(error)
print(isinstance(config, logging.config.ConvertingMixin), logging.config.DEFAULT_LOGGING_CONFIG_PORT)
print(logging.config.dictConfigClass is logging.config.DictConfigurator)
