"""Loggers, handlers and formatters made from a dict: dictConfig().

Configuration files (fileConfig) and configuration over sockets (listen) are absent.
"""

import logging
import logging.handlers

DEFAULT_LOGGING_CONFIG_PORT = 9030


def _resolve(name):
    """The object of a dotted name; modules on the way are imported."""
    parts = name.split(".")
    path = parts.pop(0)
    found = __import__(path)
    for part in parts:
        path += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


def valid_ident(s):
    """Raises ValueError unless a text is a name of letters, digits and underscores."""
    if not (s[:1].isascii() and (s[:1].isalpha() or s[:1] == "_") and s.replace("_", "a").isalnum() and s.isascii()):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


class ConvertingMixin:
    """A container whose texts are replaced, when they are read, by what they stand for."""

    def convert(self, value):
        converted = self.configurator.convert(value)
        if converted is not value and isinstance(converted, ConvertingMixin):
            converted.parent = self
        return converted

    def convert_with_key(self, key, value, replace=True):
        converted = self.convert(value)
        if converted is not value:
            if replace:
                self[key] = converted
            if isinstance(converted, ConvertingMixin):
                converted.key = key
        return converted


class ConvertingDict(dict, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default)) if key in self else self.convert(default)

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    def __getitem__(self, key):
        # Nothing can be put into its place.
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator:
    """Knows what texts in a configuration stand for: ext://NAME for an object of a module, cfg://PATH for another part of the configuration."""

    importer = staticmethod(__import__)
    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}

    def __init__(self, config):
        self.config = self.convert(dict(config))

    def resolve(self, s):
        """The object of a dotted name."""
        try:
            return _resolve(s)
        except ImportError as error:
            raise ValueError("Cannot resolve %r: %s" % (s, error)) from error

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        """The part of the configuration at a path such as `handlers.console[0]`."""
        first, rest = self._split_name(value)
        if not first:
            raise ValueError("Unable to convert %r" % value)
        found = self.config[first]
        while rest:
            name, behind = self._split_name(rest[1:]) if rest[0] == "." else ("", rest)
            if name:
                found, rest = found[name], behind
                continue
            key, bracket, behind = rest[1:].partition("]")
            if rest[0] != "[" or not bracket:
                raise ValueError("Unable to convert %r at %r" % (value, rest))
            rest = behind
            if key.isdigit():
                try:
                    found = found[int(key)]
                    continue
                except TypeError:
                    pass
            found = found[key]
        return found

    def _split_name(self, text):
        """The letters, digits and underscores that a text begins with, and the rest."""
        end = 0
        while end < len(text) and (text[end].isalnum() or text[end] == "_"):
            end += 1
        return text[:end], text[end:]

    def convert(self, value):
        """What a value stands for; containers become such that convert what is in them."""
        for plain, converting in ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)):
            if isinstance(value, plain) and not isinstance(value, converting):
                if plain is tuple and hasattr(value, "_fields"):
                    return value
                value = converting(value)
                value.configurator = self
                return value
        if isinstance(value, str):
            prefix, colon, rest = value.partition("://")
            if colon and prefix.islower() and prefix.isalpha() and prefix in self.value_converters:
                return getattr(self, self.value_converters[prefix])(rest)
        return value

    def configure_custom(self, config):
        """What the factory at `()` makes; `.` has attributes for it."""
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        attributes = config.pop(".", None)
        made = factory(**{key: config[key] for key in config if valid_ident(key)})
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """Makes formatters, filters, handlers and loggers as a dict says."""

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        incremental = config.pop("incremental", False)
        with logging._lock:
            if incremental:
                self._change_levels(config.get("handlers", {}))
                self._each("logger", config.get("loggers", {}), lambda name, given: self.configure_logger(name, given, True))
            else:
                disables = config.pop("disable_existing_loggers", True)
                for section in ("formatters", "filters", "handlers", "loggers"):
                    config.setdefault(section, {})
                logging._handlers.clear()
                logging.shutdown(logging._handlerList[:])
                del logging._handlerList[:]
                formatters = config.get("formatters", {})
                self._each("formatter", formatters, lambda name, given: formatters.__setitem__(name, self.configure_formatter(given)))
                filters = config.get("filters", {})
                self._each("filter", filters, lambda name, given: filters.__setitem__(name, self.configure_filter(given)))
                self._make_handlers(config.get("handlers", {}))
                self._make_loggers(config.get("loggers", {}), disables)
            root = config.get("root", None)
            if root:
                try:
                    self.configure_root(root, incremental)
                except Exception as error:
                    raise ValueError("Unable to configure root logger") from error

    def _each(self, what, items, configure):
        for name in list(items):
            try:
                configure(name, items[name])
            except Exception as error:
                raise ValueError("Unable to configure %s %r" % (what, name)) from error

    def _change_levels(self, handlers):
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError("No handler found with name %r" % name)
        self._each("handler", handlers, self._change_level)

    def _change_level(self, name, given):
        level = given.get("level", None)
        if level:
            logging._handlers[name].setLevel(logging._checkLevel(level))

    def _make_handlers(self, handlers):
        deferred = []
        for name in sorted(handlers):
            try:
                self._make_handler(handlers, name)
            except Exception as error:
                # Its target comes later in the order of names.
                if "target not configured yet" not in str(error.__cause__):
                    raise ValueError("Unable to configure handler %r" % name) from error
                deferred.append(name)
        for name in deferred:
            try:
                self._make_handler(handlers, name)
            except Exception as error:
                raise ValueError("Unable to configure handler %r" % name) from error

    def _make_handler(self, handlers, name):
        handler = self.configure_handler(handlers[name])
        handler.name = name
        handlers[name] = handler

    def _make_loggers(self, loggers, disables):
        """Those that exist and are not spoken of are disabled; below one that is spoken of they begin afresh."""
        known = logging.root.manager.loggerDict
        left = sorted(known)
        for name in loggers:
            if name in left:
                left.remove(name)
        below = [name for name in left if any(name.startswith(each + ".") for each in loggers if each in known)]
        self._each("logger", loggers, self.configure_logger)
        for name in left:
            logger = known[name]
            if name not in below:
                logger.disabled = disables
            elif not isinstance(logger, logging.PlaceHolder):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True

    def configure_formatter(self, config):
        if "()" in config:
            given = dict(config)
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # Factories of old have another name for it.
                config.update(given)
                config["fmt"] = config.pop("format")
                return self.configure_custom(config)
        name = config.get("class", None)
        kind = _resolve(name) if name else logging.Formatter
        arguments = [config.get("format", None), config.get("datefmt", None), config.get("style", "%")]
        if "validate" in config:
            arguments.append(config["validate"])
        return kind(*arguments)

    def configure_filter(self, config):
        if "()" in config:
            return self.configure_custom(config)
        return logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        for given in filters:
            try:
                if callable(given) or callable(getattr(given, "filter", None)):
                    filterer.addFilter(given)
                else:
                    filterer.addFilter(self.config["filters"][given])
            except Exception as error:
                raise ValueError("Unable to add filter %r" % given) from error

    def configure_handler(self, config):
        original = dict(config)
        formatter = config.get("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError("Unable to set formatter %r" % formatter) from error
        config.pop("formatter", None)
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            factory = config.pop("()")
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            factory = self.resolve(config.pop("class"))
            if issubclass(factory, logging.handlers.MemoryHandler) and "target" in config:
                try:
                    target = self.config["handlers"][config["target"]]
                    if not isinstance(target, logging.Handler):
                        config.update(original)
                        raise TypeError("target not configured yet")
                    config["target"] = target
                except Exception as error:
                    raise ValueError("Unable to set target handler %r" % config["target"]) from error
        attributes = config.pop(".", None)
        options = {key: config[key] for key in config if valid_ident(key)}
        try:
            handler = factory(**options)
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            # Handlers of old have another name for it.
            options["strm"] = options.pop("stream")
            handler = factory(**options)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(handler, filters)
        for name, value in (attributes or {}).items():
            setattr(handler, name, value)
        return handler

    def add_handlers(self, logger, handlers):
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as error:
                raise ValueError("Unable to add handler %r" % name) from error

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        handlers = config.get("handlers", None)
        if handlers:
            self.add_handlers(logger, handlers)
        filters = config.get("filters", None)
        if filters:
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure all of logging as a dict says."""
    dictConfigClass(config).configure()
