"""repr() with limits: of long containers and texts only a part is shown."""

import builtins

__all__ = ["Repr", "repr", "recursive_repr"]


def _thread():
    """The number of the thread, where there are several."""
    return 0


try:
    from _thread import get_ident
except ImportError:
    get_ident = _thread


def recursive_repr(fillvalue="..."):
    """For functions that show containers: one that is asked about a container it is just showing gives the fillvalue."""

    def decorate(user_function):
        running = set()

        def wrapper(self):
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        for name in ("__module__", "__doc__", "__name__", "__qualname__"):
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__annotations__ = getattr(user_function, "__annotations__", {})
        return wrapper

    return decorate


# How many items are shown, how many characters of texts, and how many levels.
_LIMITS = {
    "maxlevel": 6, "maxstring": 30, "maxlong": 40, "maxother": 30,
    "maxdict": 4, "maxarray": 5, **dict.fromkeys(["maxlist", "maxtuple", "maxset", "maxfrozenset", "maxdeque"], 6),
}


class Repr:
    """Makes representations with limits, which are its attributes. Types get methods `repr_TYPENAME`."""

    def __init__(self):
        vars(self).update(_LIMITS, fillvalue="...")

    def repr1(self, x, level):
        """The representation of what stands so many levels above the deepest one that is shown."""
        show = getattr(self, "repr_" + type(x).__name__.replace(" ", "_"), self.repr_instance)
        return show(x, level)

    def repr(self, x):
        """The representation of an object."""
        return self.repr1(x, self.maxlevel)

    def _shortened(self, text, limit):
        """A text of at most so many characters, with the middle left out."""
        if len(text) <= limit:
            return text
        left = max(0, (limit - len(self.fillvalue)) // 2)
        right = max(0, limit - len(self.fillvalue) - left)
        return text[:left] + self.fillvalue + text[len(text) - right:]

    def _repr_iterable(self, x, level, left, right, maxiter, trail=""):
        count = len(x)
        if level <= 0 and count:
            inside = self.fillvalue
        else:
            parts = []
            for item in x:
                if len(parts) == maxiter:
                    break
                parts.append(self.repr1(item, level - 1))
            if count > maxiter:
                parts.append(self.fillvalue)
            inside = ", ".join(parts)
            if count == 1 and trail:
                right = trail + right
        return f"{left}{inside}{right}"

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._repr_iterable(x, level, f"array('{x.typecode}', [", "])", self.maxarray)

    def repr_set(self, x, level):
        if not x:
            return "set()"
        return self._repr_iterable(_in_order(x), level, "{", "}", self.maxset)

    def repr_frozenset(self, x, level):
        if not x:
            return "frozenset()"
        return self._repr_iterable(_in_order(x), level, "frozenset({", "})", self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        count = len(x)
        if count == 0:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        keys = _in_order(x)[:self.maxdict]
        parts = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}" for key in keys]
        if count > self.maxdict:
            parts.append(self.fillvalue)
        return "{" + ", ".join(parts) + "}"

    def repr_str(self, x, level):
        # The quotes count, and what is escaped stays whole as far as it can.
        shown = builtins.repr(x[:self.maxstring])
        if len(shown) <= self.maxstring:
            return shown
        left = max(0, (self.maxstring - 3) // 2)
        right = max(0, self.maxstring - 3 - left)
        shown = builtins.repr(x[:left] + x[len(x) - right:])
        return shown[:left] + self.fillvalue + shown[len(shown) - right:]

    def repr_int(self, x, level):
        return self._shortened(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            shown = builtins.repr(x)
        except Exception:
            return f"<{x.__class__.__name__} instance at {id(x):#x}>"
        return self._shortened(shown, self.maxother)


def _in_order(x):
    """The items in order, where they have one."""
    items = list(x)
    try:
        items = sorted(items)
    except Exception:
        # As they came.
        pass
    return items


aRepr = Repr()
repr = aRepr.repr
