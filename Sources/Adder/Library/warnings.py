"""Warnings: what is issued by warn(), filtered by a list of rules, and shown on standard error.

A rule is (action, message, category, module, line): the first that fits decides. `_warnings` keeps the list and decides; this module makes the
rules and shows what is to be shown, by functions that a program may replace.
"""

import sys
from _warnings import _defaultaction, _filters_mutated, _onceregistry, filters, warn, warn_explicit

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings", "catch_warnings",
]

defaultaction = _defaultaction
onceregistry = _onceregistry

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


class WarningMessage:
    """A warning with its place."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.source = message, category, source
        self.filename, self.lineno, self.line = filename, lineno, line
        # Where it is to be written.
        self.file = file

    def __str__(self):
        name = self.category.__name__ if self.category else None
        return (f"{{message : {self.message!r}, category : {name!r}, filename : {self.filename!r}, lineno : {self.lineno}, "
                f"line : {self.line!r}}}")


# Showing

def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, standard error where none is given. A program may put its own function here."""
    _show_plainly(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning. A program may put its own function here."""
    return _text_of(WarningMessage(message, category, filename, lineno, None, line))


def _show_plainly(msg):
    file = sys.stderr if msg.file is None else msg.file
    # There is none in a program without a console.
    if file is not None:
        shown = _format(msg)
        try:
            file.write(shown)
        except OSError:
            # Nobody can be told.
            return


def _text_of(msg):
    category = msg.category.__name__
    lines = [f"{msg.filename}:{msg.lineno}: {category}: {msg.message}"]
    line = _line_of(msg.filename, msg.lineno) if msg.line is None else msg.line.strip()
    if line:
        lines.append("  " + line)
    if msg.source is not None:
        lines.append(f"{category}: Enable tracemalloc to get the object allocation traceback")
    return "\n".join(lines) + "\n"


def _line_of(filename, lineno):
    try:
        from linecache import getline
        return getline(filename, lineno).strip()
    except Exception:
        # While the program ends nothing can be imported.
        return ""


# These two may be replaced, or even be gone.
_own_showwarning, _own_formatwarning = showwarning, formatwarning


def _showwarnmsg(msg):
    """Show a warning the way the program wants it; the interpreter calls this."""
    show = globals().get("showwarning", _own_showwarning)
    if show is _own_showwarning:
        _show_plainly(msg)
    elif callable(show):
        show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    else:
        raise TypeError("warnings.showwarning() must be set to a function or method")


def _format(msg):
    own = globals().get("formatwarning", _own_formatwarning)
    return _text_of(msg) if own is _own_formatwarning else own(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


# Rules

def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a rule; message and module are patterns, which the texts begin with."""
    _check_rule(action, lineno, {"message": (message, str, "string"), "category": (category, type, "class"), "module": (module, str, "string")})
    patterns = [None, None]
    if message or module:
        import re
        patterns = [pattern and re.compile(pattern, flags) or None for pattern, flags in ((message, re.I), (module, 0))]
    _add_rule(action, patterns[0], category, patterns[1], lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a rule for all messages of all modules."""
    _check_rule(action, lineno, {})
    _add_rule(action, None, category, None, lineno, append=append)


def _check_rule(action, lineno, others):
    """Assertions about the parts of a rule. others: by the name of each, the value, its type and what that is called."""
    assert action in _ACTIONS, f"invalid action: {action!r}"
    for name, (value, kind, what) in others.items():
        assert isinstance(value, kind), f"{name} must be a {what}"
        assert kind is not type or issubclass(value, Warning), f"{name} must be a Warning subclass"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"


def _add_rule(*rule, append):
    is_known = rule in filters
    if not (append and is_known):
        # A rule stands there once.
        if is_known:
            filters.remove(rule)
        filters.insert(len(filters) if append else 0, rule)
    _filters_mutated()


def resetwarnings():
    """Remove all rules."""
    filters[:] = []
    _filters_mutated()


# The options -W of the command; programs that have such options too use these names

class _OptionError(Exception):
    """An option that is not understood."""


def _setoption(option):
    """Add the rule that an option is: up to five fields."""
    fields = [field.strip() for field in option.split(":")]
    if len(fields) > 5:
        raise _OptionError(f"too many fields (max 5): {option!r}")
    action, message, category, module, line = fields + [""] * (5 - len(fields))
    rule = {"action": _getaction(action), "category": _category_of(category)}
    if message or module:
        from re import escape
        rule.update(message=escape(message), module=module and escape(module) + r"\Z")
    if line:
        try:
            rule["lineno"] = line = int(line)
        except ValueError:
            pass
        if "lineno" not in rule or line < 0:
            raise _OptionError(f"invalid lineno {line!r}")
    filterwarnings(**rule)


def _getaction(action):
    if not action:
        return "default"
    if action == "all":
        return "always"
    for known in ("default", "always", "ignore", "module", "once", "error"):
        if known.startswith(action):
            return known
    raise _OptionError(f"invalid action: {action!r}")


def _category_of(category):
    if not category:
        return Warning
    place, _, name = category.rpartition(".")
    place = place or "builtins"
    try:
        module = __import__(place, None, None, [name])
    except ImportError:
        raise _OptionError(f"invalid module name: {place!r}") from None
    try:
        found = getattr(module, name)
    except AttributeError:
        raise _OptionError(f"unknown warning category: {category!r}") from None
    if not issubclass(found, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return found


# Changing it all for a while

class catch_warnings:
    """A context in which rules and functions may be changed; afterwards they are what they were. With record it gives a list, which gets what
    would be shown."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._rule = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        shown = []
        if self._record:
            shown.append("record=True")
        if self._module is not sys.modules["warnings"]:
            shown.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._shows = module.showwarning, module._show_plainly
        log = None
        if self._record:
            log = []
            module.showwarning, module._show_plainly = module._own_showwarning, log.append
        if self._rule is not None:
            simplefilter(*self._rule)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning, module._show_plainly = self._shows


# What the library and the interpreter say

_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """Warn that something will be removed in a version; it is an error once that version is there."""
    removal = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove or (_version[:2] == remove and _version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python {removal} alpha")
    warn(message.format(name=name, remove=removal), DeprecationWarning, stacklevel=3)


def _warn_unawaited_coroutine(coro):
    lines = [f"coroutine '{coro.__qualname__}' was never awaited\n"]
    if coro.cr_origin is not None:
        import linecache
        import traceback
        origin = [(filename, line, name, linecache.getline(filename, line)) for filename, line, name in reversed(coro.cr_origin)]
        lines += ["Coroutine created at (most recent call last)\n"] + traceback.format_list(origin)
    warn("".join(lines).rstrip("\n"), category=RuntimeWarning, stacklevel=2, source=coro)


# The engine has told already which options it does not understand.
for _option in sys.warnoptions:
    try:
        _setoption(_option)
    except _OptionError:
        continue
