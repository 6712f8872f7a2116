"""What `optparse` declares: options, the values they leave behind, and what can be wrong with either."""

import sys

NO_DEFAULT = ("NO", "DEFAULT")
SUPPRESS_HELP = "SUPPRESSHELP"
SUPPRESS_USAGE = "SUPPRESSUSAGE"


def translated(text):
    """A text in the user's language, if the program has loaded `gettext` at all."""
    catalogs = sys.modules.get("gettext")
    return catalogs.gettext(text) if catalogs else text


class OptParseError(Exception):
    """The base of all that is raised here."""

    def __str__(self):
        return self.msg

    def __init__(self, msg):
        self.msg = msg


class OptionValueError(OptParseError):
    """The user wrote a value that the option does not take."""


class OptionError(OptParseError):
    """The program declares an option that makes no sense."""

    def __init__(self, msg, option):
        super().__init__(msg)
        self.option_id = str(option)

    def __str__(self):
        return f"option {self.option_id}: {self.msg}" if self.option_id else self.msg


class OptionConflictError(OptionError):
    """The program declares a name twice."""


class BadOptionError(OptParseError):
    """The user wrote a name that no option has."""

    def __str__(self):
        return translated("no such option: %s") % self.opt_str

    def __init__(self, opt_str):
        self.opt_str = opt_str


class AmbiguousOptionError(BadOptionError):
    """The user shortened a name to a beginning that several have."""

    def __str__(self):
        return translated("ambiguous option: %s (%s?)") % (self.opt_str, ", ".join(self.possibilities))

    def __init__(self, opt_str, possibilities):
        super().__init__(opt_str)
        self.possibilities = possibilities


# MARK: From words to values

# How a number with a base other than ten begins.
_BASES = {"0x": 16, "0b": 2}


def _parse_num(val, type):
    """A number in one of the notations of Python 2, in which a mere 0 in front means octal."""
    base = _BASES.get(val[:2].lower()) or (8 if val.startswith("0") else 10)
    return type(val[2:] or "0" if base == 2 else val, base)


def _integer(word):
    return _parse_num(word, int)


# By the type of an option: its conversion, and what it is called in a message.
_CONVERSIONS = {
    "int": (_integer, "integer"),
    "long": (_integer, "integer"),
    "float": (float, "floating-point"),
    "complex": (complex, "complex"),
}


def check_builtin(option, opt, value):
    """The number that a word stands for."""
    convert, kind = _CONVERSIONS[option.type]
    try:
        return convert(value)
    except ValueError:
        raise OptionValueError(translated("option %s: invalid %s value: %r") % (opt, translated(kind), value))


def check_choice(option, opt, value):
    """The word itself, if it is among those to choose from."""
    if value not in option.choices:
        choices = ", ".join(map(repr, option.choices))
        raise OptionValueError(translated("option %s: invalid choice: %r (choose from %s)") % (opt, value, choices))
    return value


# MARK: Values

class Values:
    """What the options were given: one attribute for each destination."""

    def __init__(self, defaults=None):
        if defaults:
            for attribute, value in defaults.items():
                setattr(self, attribute, value)

    def __eq__(self, other):
        if not isinstance(other, (Values, dict)):
            return NotImplemented
        return vars(self) == (other if isinstance(other, dict) else vars(other))

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}: {self}>"

    def __str__(self):
        return str(vars(self))

    def ensure_value(self, attr, value):
        """The attribute, which is first set to `value` where there is none or it is None."""
        held = getattr(self, attr, None)
        if held is None:
            setattr(self, attr, value)
            held = getattr(self, attr)
        return held

    def read_file(self, filename, mode="careful"):
        """Runs a file of Python, and takes its variables over."""
        namespace = {}
        with open(filename) as source:
            exec(source.read(), namespace)
        self._take_over(namespace, mode)

    def read_module(self, modname, mode="careful"):
        """Imports a module, and takes its variables over."""
        __import__(modname)
        self._take_over(vars(sys.modules[modname]), mode)

    def _take_over(self, namespace, mode):
        """With "loose" all of a namespace, with "careful" what replaces an attribute and is not None."""
        if mode == "loose":
            self._update_loose(namespace)
        elif mode == "careful":
            for known in dir(self):
                new = namespace.get(known)
                if new is not None:
                    setattr(self, known, new)
        else:
            raise ValueError("invalid update mode: %r" % mode)

    def _update_loose(self, dict):
        vars(self).update(dict)


# MARK: Options

def _leave(parser, tell):
    tell()
    parser.exit()


# What the actions do, given the option, the destination, the value, all the values, and the name as it was written and
# the parser.
_ACTIONS = {
    "store": lambda option, dest, value, values, *call: setattr(values, dest, value),
    "store_const": lambda option, dest, value, values, *call: setattr(values, dest, option.const),
    "store_true": lambda option, dest, value, values, *call: setattr(values, dest, True),
    "store_false": lambda option, dest, value, values, *call: setattr(values, dest, False),
    "append": lambda option, dest, value, values, *call: values.ensure_value(dest, []).append(value),
    "append_const": lambda option, dest, value, values, *call: values.ensure_value(dest, []).append(option.const),
    "count": lambda option, dest, value, values, *call: setattr(values, dest, values.ensure_value(dest, 0) + 1),
    "callback": lambda option, dest, value, values, opt, parser: option.callback(
        option, opt, value, parser, *(option.callback_args or ()), **(option.callback_kwargs or {})),
    "help": lambda option, dest, value, values, opt, parser: _leave(parser, parser.print_help),
    "version": lambda option, dest, value, values, opt, parser: _leave(parser, parser.print_version),
}


class Option:
    """An option: how it is written, what is done when it is met, and what it takes.

    Subclasses add types by extending `TYPES` and `TYPE_CHECKER`, and actions by extending the tuples of actions and
    `take_action`.
    """

    ATTRS = "action type dest default nargs const choices callback callback_args callback_kwargs help metavar".split()

    # All actions; those with a destination; those that can take a value; those that must; those that use `const`.
    ACTIONS = tuple(_ACTIONS)
    STORE_ACTIONS = ACTIONS[:7]
    TYPED_ACTIONS = ("store", "append", "callback")
    ALWAYS_TYPED_ACTIONS = TYPED_ACTIONS[:2]
    CONST_ACTIONS = ("store_const", "append_const")

    TYPES = ("string", *_CONVERSIONS, "choice")
    TYPE_CHECKER = dict.fromkeys(_CONVERSIONS, check_builtin) | {"choice": check_choice}

    def __init__(self, *opts, **attrs):
        self._short_opts = []
        self._long_opts = []
        for name in filter(None, opts):
            self._list_for(name).append(name)
        if not self._short_opts and not self._long_opts:
            raise TypeError("at least one option string must be supplied")
        for attribute in self.ATTRS:
            setattr(self, attribute, attrs.pop(attribute, NO_DEFAULT if attribute == "default" else None))
        if attrs:
            self._refuse("invalid keyword arguments: %s", ", ".join(sorted(attrs)))
        for check in self.CHECK_METHODS:
            check(self)

    def _refuse(self, problem, *details):
        raise OptionError(problem % details, self)

    def _list_for(self, name):
        """The list in which a name belongs, which is refused if it belongs in none."""
        if len(name) < 2:
            self._refuse("invalid option string %r: must be at least two characters long", name)
        if len(name) > 2:
            if not name.startswith("--") or name[2] == "-":
                self._refuse("invalid long option string %r: must start with --, followed by non-dash", name)
            return self._long_opts
        if name[0] != "-" or name[1] == "-":
            self._refuse("invalid short option string %r: must be of the form -x, (x any non-dash char)", name)
        return self._short_opts

    # MARK: Sense of the declaration

    def _settle_kind(self):
        """The action and the type."""
        action = self.action = "store" if self.action is None else self.action
        if action not in self.ACTIONS:
            self._refuse("invalid action: %r", action)
        wanted = self.type
        if wanted is None:
            if action in self.ALWAYS_TYPED_ACTIONS:
                self.type = "string" if self.choices is None else "choice"
            return
        if isinstance(wanted, type):
            wanted = wanted.__name__
        self.type = "string" if wanted == "str" else wanted
        if self.type not in self.TYPES:
            self._refuse("invalid option type: %r", self.type)
        if action not in self.TYPED_ACTIONS:
            self._refuse("must not supply a type for action %r", action)

    def _settle_choices(self):
        chooses, choices = self.type == "choice", self.choices
        if chooses and choices is None:
            self._refuse("must supply a list of choices for type 'choice'")
        if chooses and not isinstance(choices, (list, tuple)):
            kind = str(type(choices)).split("'")[1]
            self._refuse("choices must be a list of strings ('%s' supplied)", kind)
        if not chooses and choices is not None:
            self._refuse("must not supply choices for type %r", self.type)

    def _settle_dest(self):
        """Where no destination is named it is called as the option is."""
        if self.dest is None and (self.type is not None or self.action in self.STORE_ACTIONS):
            self.dest = self._long_opts[0][2:].replace("-", "_") if self._long_opts else self._short_opts[0][1]

    def _settle_extras(self):
        """The attributes that only some actions have."""
        for extra, actions in (("const", self.CONST_ACTIONS), ("nargs", self.TYPED_ACTIONS)):
            if self.action not in actions and getattr(self, extra) is not None:
                self._refuse("%r must not be supplied for action %r", extra, self.action)
        if self.nargs is None and self.action in self.TYPED_ACTIONS:
            self.nargs = 1

    def _settle_callback(self):
        extras = (("callback_args", tuple, "a tuple"), ("callback_kwargs", dict, "a dict"))
        called = self.action == "callback"
        if called and not callable(self.callback):
            self._refuse("callback not callable: %r", self.callback)
        if not called and self.callback is not None:
            self._refuse("callback supplied (%r) for non-callback option", self.callback)
        for extra, kind, name in extras:
            value = getattr(self, extra)
            if value is None:
                continue
            if not called:
                self._refuse("%s supplied for non-callback option", extra)
            if not isinstance(value, kind):
                self._refuse("%s, if supplied, must be %s: not %r", extra, name, value)

    CHECK_METHODS = [_settle_kind, _settle_choices, _settle_dest, _settle_extras, _settle_callback]

    # MARK: Use

    def __str__(self):
        return "/".join(self._short_opts + self._long_opts)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}: {self}>"

    def get_opt_string(self):
        """The name by which messages call the option."""
        return (self._long_opts or self._short_opts)[0]

    def takes_value(self):
        return self.type is not None

    def check_value(self, opt, value):
        """One word converted to the option's type."""
        check = self.TYPE_CHECKER.get(self.type)
        return check(self, opt, value) if check else value

    def convert_value(self, opt, value):
        """What was given, a word or a tuple of words, converted."""
        if value is None:
            return None
        if self.nargs != 1:
            return tuple([self.check_value(opt, word) for word in value])
        return self.check_value(opt, value)

    def process(self, opt, value, values, parser):
        """The option was met as `opt`, with `value`."""
        return self.take_action(self.action, self.dest, opt, self.convert_value(opt, value), values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        """Does what the action asks for."""
        act = _ACTIONS.get(action)
        if act is None:
            raise ValueError("unknown action %r" % self.action)
        act(self, dest, value, values, opt, parser)
        return 1
