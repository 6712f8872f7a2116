"""Calls as mocks record them, and the objects that stand for others when these are compared."""


class _SentinelObject:
    """An object with a name and nothing else."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"


class _Sentinel:
    """Makes objects: for each name always the same one."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            # Without it help() would take this for a class.
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT


class _ANY:
    """Equal to everything."""

    def __repr__(self):
        return "<ANY>"

    def __ne__(self, other):
        return False

    def __eq__(self, other):
        return True


ANY = _ANY()


def _format_call_signature(name, args, kwargs):
    shown = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}({', '.join(shown)})"


def _parts(value):
    """Name, arguments and keywords of a tuple that leaves some of them out; None where it is none of these."""
    value = tuple(value)
    if len(value) > 2:
        return value if len(value) == 3 else None
    name, rest = "", value
    if value and isinstance(value[0], str):
        name, rest = value[0], value[1:]
    if len(rest) == 2:
        return name, *rest
    if not rest:
        return name, (), {}
    return (name, rest[0], {}) if isinstance(rest[0], tuple) else (name, (), rest[0])


class _Call(tuple):
    """A call: (arguments, keywords), or (name, arguments, keywords). `call` makes them, as mocks are called: call.method(3)."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        parts = _parts(value) or ("", (), {})
        if len(value) == 0 or not parts[0] and len(value) != 3:
            parts = (name or "",) + parts[1:]
        return tuple.__new__(cls, parts[1:] if two else parts)

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_parent, self._mock_name = parent, name
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = _parts(self)
        parent = getattr(self, "_mock_parent", None)
        other_parent = getattr(other, "_mock_parent", None)
        if parent and other_parent and parent != other_parent:
            return False
        parts = _parts(other)
        if parts is None:
            return False
        if name and parts[0] != name:
            return False
        # The other's come first: ANY decides itself what it is equal to.
        return (parts[1], parts[2]) == (args, kwargs)

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def __getattribute__(self, attr):
        # `call.count` and `call.index` are calls too, no methods of tuples.
        if attr not in tuple.__dict__:
            return tuple.__getattribute__(self, attr)
        raise AttributeError

    # The last two, whether there is a name before them or not.
    args = property(lambda self: tuple(self)[-2])
    kwargs = property(lambda self: tuple(self)[-1])

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return f"call{name}" if name.startswith("()") else name
        name, args, kwargs = ("",) + tuple(self) if len(self) == 2 else tuple(self)
        if not name:
            name = "call"
        elif name.startswith("()"):
            name = "call" + name
        else:
            name = "call." + name
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        """This call and those that it is made on, as mock_calls has them."""
        calls = []
        current = self
        while current is not None:
            if current._mock_from_kall:
                calls.append(current)
            current = current._mock_parent
        calls.reverse()
        return _CallList(calls)


call = _Call(from_kall=False)


class _CallList(list):
    """Calls; also lists of some of them, one behind the other, are in it."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        count = len(value)
        return any(self[start:start + count] == value for start in range(len(self) - count + 1))

    def __repr__(self):
        from pprint import pformat
        return pformat(list(self))


class _AnyComparer(list):
    """Calls, some of whose arguments may be equal to anything."""

    def __contains__(self, item):
        for each in self:
            if len(item) == len(each) and all(expected == actual for expected, actual in zip(item, each)):
                return True
        return False
