"""Enumerations: classes whose attributes are a fixed set of named values."""

import builtins as bltns
import sys
from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
    "property", "verify", "member", "nonmember",
    "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str",
    "global_enum", "EnumCheck",
    "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
]

_LATER = {
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "verify", "global_enum", "global_enum_repr", "global_flag_repr",
    "global_str", "_simple_enum", "_test_simple_enum",
}


def __getattr__(name):
    if name in _LATER:
        import _enum_checks

        globals().update((later, getattr(_enum_checks, later)) for later in _LATER)
        return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted(_LATER.union(globals()))


# These are None until they exist: the metaclass asks for them while it makes them.
Enum = Flag = EJECT = ReprEnum = None


class nonmember:
    """Wraps what is to stay as it is in the body of an enumeration."""

    def __init__(self, value):
        self.value = value


class member:
    """Wraps what is to become a member although it would not by itself."""

    def __init__(self, value):
        self.value = value


# Kinds of names and values

def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_internal_class(cls_name, obj):
    """Whether this is a class defined in the body of the enumeration."""
    if not isinstance(obj, type):
        return False
    qualname = getattr(obj, "__qualname__", "")
    return qualname == f"{cls_name}.{obj.__name__}" or qualname.endswith(f".{cls_name}.{obj.__name__}")


def _is_private(cls_name, name):
    """Whether this is a mangled private name of the class."""
    start = f"_{cls_name}__"
    return len(name) > len(start) and name.startswith(start) and not name.endswith("__")


def _is_single_bit(num):
    return num != 0 and num & (num - 1) == 0


def _high_bit(value):
    return value.bit_length() - 1


def _iter_bits_lsb(num):
    """The bits of a number that is not negative, the lowest first."""
    if isinstance(num, Enum):
        num = num.value
    if num < 0:
        raise ValueError(f"{num!r} is not a positive integer")
    while num:
        bit = num & -num
        yield bit
        num ^= bit


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """As the built-in bin(), with the sign as a leading bit, and negative numbers in two's complement.

    >>> bin(10)
    '0b0 1010'
    >>> bin(~10)
    '0b1 0101'
    """
    digits = num.bit_length()
    if max_bits is not None:
        digits = max(digits, max_bits)
    shown = format(num & ((1 << digits) - 1), f"0{digits}b") if digits else ""
    return f"0b{int(num < 0)} {shown}"


class _Unset:
    def __repr__(self):
        return "_auto_null"


_auto_null = _Unset()


class auto:
    """Stands for a value that the enumeration chooses."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """A property of members. On the class the name gives the member of that name, if there is one."""

    def __get__(self, instance, ownerclass=None):
        if instance is not None and self.fget is not None:
            return self.fget(instance)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        self._access(self.fset, "set")(instance, value)

    def __delete__(self, instance):
        self._access(self.fdel, "delete")(instance)

    def _access(self, function, what):
        if function is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot {what} attribute {self.name!r}")
        return function

    def __set_name__(self, ownerclass, name):
        self.clsname, self.name = ownerclass.__name__, name


class _Pending:
    """Stands for a member in the namespace until the class exists; then it makes the member."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, enum_class, member_name):
        type.__delattr__(enum_class, member_name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if enum_class._member_type_ is tuple:
            args = (args,)
        if enum_class._use_args_:
            made = enum_class._new_member_(enum_class, *args)
        else:
            made = enum_class._new_member_(enum_class)
        if not hasattr(made, "_value_"):
            made._value_ = self._value(enum_class, value, args)
        value = made._value_
        made._name_ = member_name
        made.__objclass__ = enum_class
        made.__init__(*args)
        made._sort_order_ = len(enum_class._member_names_)

        known = _known_member(enum_class, value)
        if known is not None:
            made = known
        elif Flag is None or not issubclass(enum_class, Flag):
            enum_class._member_names_.append(member_name)
        elif isinstance(value, int):
            # A flag that is not one bit is an alias of several.
            if _is_single_bit(value):
                enum_class._member_names_.append(member_name)
                enum_class._flag_mask_ |= value
            enum_class._all_bits_ |= 2 ** value.bit_length() - 1
        else:
            # Fails as numbers are compared: such flags mean nothing.
            _is_single_bit(value)
            enum_class._member_names_.append(member_name)
        _place(enum_class, member_name, made)
        enum_class._member_map_[member_name] = made
        try:
            enum_class._value2member_map_.setdefault(value, made)
        except TypeError:
            enum_class._unhashable_values_.append(value)

    @staticmethod
    def _value(enum_class, value, args):
        """The value of a member whose `__new__` has not set one."""
        if enum_class._member_type_ is object:
            return value
        try:
            return enum_class._member_type_(*args)
        except Exception as error:
            new_error = TypeError("_value_ not set in __new__, unable to create it")
            new_error.__cause__ = error
            raise new_error


def _known_member(enum_class, value):
    """The member that has this value already; None when there is none."""
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError:
        for known in enum_class._member_map_.values():
            if known._value_ == value:
                return known
        return None


def _place(enum_class, name, made):
    """Make a member an attribute of its class. Where a base has a property of the name, that stays for the members."""
    for base in enum_class.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is None:
            continue
        if isinstance(found, (property, DynamicClassAttribute)):
            redirect = property(found.fget, found.fset, found.fdel)
            redirect.__set_name__(enum_class, name)
            type.__setattr__(enum_class, name, redirect)
            return
        break
    type.__setattr__(enum_class, name, made)


_RESERVED = {
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_",
}


# What later versions change.
_INNER_CLASS_CHANGES = (
    "In 3.13 classes created inside an enum will not become a member.  "
    "Use the `member` decorator to keep the current behavior."
)
_CONTAINS_CHANGES = (
    "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
    "False depending on whether the value is a member or the value of a member"
)
_AUTO_CHANGES = (
    "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support adding"
    " +1\nand the value returned will be the largest value in the enum incremented by 1"
)


def _announce(change, level=2):
    """Warn whoever calls the function that calls this."""
    import warnings

    warnings.warn(change, DeprecationWarning, stacklevel=level + 1)


def _not_in(item, cls):
    return TypeError(f"unsupported operand type(s) for 'in': '{type(item).__qualname__}' and '{cls.__qualname__}'")


class _EnumDict(dict):
    """The namespace of an enumeration's body: it notes which names are members, in order."""

    def __init__(self):
        super().__init__()
        self._auto_called = False
        self._ignore, self._last_values, self._member_names = [], [], {}

    def __setitem__(self, key, value):
        """Store a name; one that is no dunder name, descriptor or the like becomes a member."""
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._reserved(key, value)
            if key == "_order_" and value is None:
                return
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, type):
            pass
        else:
            if _is_internal_class(self._cls_name, value):
                _announce(_INNER_CLASS_CHANGES)
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._member_value(key, value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _reserved(self, key, value):
        """Check a name with an underscore on each side, and give what to store."""
        if key not in _RESERVED:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _member_value(self, key, value):
        """The value of a member, with what stands for an automatic one filled in."""
        if isinstance(value, member):
            value = value.value
        if type(value) is tuple and any(isinstance(part, auto) for part in value):
            # The automatic parts are what the next one goes on from.
            return tuple([self._automatic(key, part) if isinstance(part, auto) else part for part in value])
        if isinstance(value, auto):
            return self._automatic(key, value)
        self._last_values.append(value)
        return value

    def _automatic(self, key, value):
        if value.value is _auto_null:
            self._auto_called = True
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
        self._last_values.append(value.value)
        return value.value

    def update(self, members, **more_members):
        pairs = members.items() if hasattr(members, "keys") else members
        for name, value in [*pairs, *more_members.items()]:
            self[name] = value


class EnumType(type):
    """Metaclass for Enum"""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._refuse_extension(cls, bases)
        namespace = _EnumDict()
        namespace._cls_name = cls
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        # Names to leave out, and those that cannot be.
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for key in classdict["_ignore_"]:
            classdict.pop(key, None)
        names = list(classdict._member_names)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid))}")
        order = classdict.pop("_order_", None)

        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, saves_new, use_args = metacls._maker(classdict, member_type, first_enum)
        for name in names:
            dict.__setitem__(classdict, name, _Pending(dict.__getitem__(classdict, name)))
        fields = {
            "_new_member_": new,
            "_use_args_": use_args,
            "_member_names_": [],
            "_member_map_": {},
            "_value2member_map_": {},
            "_unhashable_values_": [],
            "_member_type_": member_type,
            "_value_repr_": metacls._data_repr(bases),
        }
        boundary = boundary or getattr(first_enum, "_boundary_", None)
        if Flag is not None and any(issubclass(base, Flag) for base in bases) or cls == "Flag" and Flag is None:
            fields.update(_boundary_=boundary, _flag_mask_=0, _all_bits_=0, _inverted_=None)
        elif boundary is not None:
            fields["_boundary_"] = boundary
        # Members come last: their values may look into what else is there.
        ordered = {key: value for key, value in classdict.items() if not isinstance(value, _Pending)}
        ordered.update(fields)
        ordered.update((name, dict.__getitem__(classdict, name)) for name in names)
        try:
            made = super().__new__(metacls, cls, bases, ordered, **kwds)
        except RuntimeError as error:
            # What was raised while a member was made, without what type() wraps it in.
            if error.__cause__ is None:
                raise
            raise error.__cause__
        metacls._complete(made, classdict, bases, member_type, first_enum, new, saves_new)
        if order is not None:
            made._check_order(order)
        return made

    @staticmethod
    def _complete(made, classdict, bases, member_type, first_enum, new, saves_new):
        """Methods that are neither inherited from the data type nor written in the body."""
        if ReprEnum is not None and ReprEnum in bases:
            if member_type is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in classdict:
                made.__format__ = member_type.__format__
            if "__str__" not in classdict:
                method = member_type.__str__
                made.__str__ = member_type.__repr__ if method is object.__str__ else method
        if first_enum is not None:
            for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
                if name in classdict or name in made.__dict__:
                    continue
                found = getattr(made, name)
                if found in (getattr(member_type, name, None), getattr(object, name)):
                    setattr(made, name, getattr(first_enum, name))
        if Flag is not None and issubclass(made, Flag):
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in classdict:
                    setattr(made, name, getattr(Flag, name))
            values = [flag._value_ for flag in map(made._member_map_.get, made._member_names_)]
            if sorted(values) != values:
                made._iter_member_ = made._iter_member_by_def_
        if Enum is not None:
            if saves_new:
                made.__new_member__ = new
            made.__new__ = Enum.__new__

    def _check_order(cls, order):
        """Compare `_order_` with what is there, aliases left out."""
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        names = cls._member_names_
        wanted = [name for name in order if name not in cls._member_map_ or name in names]
        if wanted != names:
            raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {wanted!r}")

    def __bool__(cls):
        """A class is true, with members or without."""
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Find a member by its value; with names, make a new enumeration."""
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, member):
        """Whether something is a member of this enumeration."""
        if not isinstance(member, Enum):
            _announce(_CONTAINS_CHANGES)
            raise _not_in(member, cls.__class__)
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        names = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
            "__members__", "__module__", "__name__",
            "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getattr__(cls, name):
        if not _is_dunder(name):
            found = cls._member_map_.get(name)
            if found is not None:
                return found
        raise AttributeError(name) from None

    def __getitem__(cls, name):
        """The member with this name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """The members in the order of definition, without aliases."""
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        """How many members there are, without aliases."""
        return len(cls._member_names_)

    @bltns.property
    def __members__(cls):
        """A mapping of names to members, with the aliases; it cannot be changed."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __reversed__(cls):
        """The members in the opposite order, without aliases."""
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Make an enumeration from names: a str with the names, an iterable of them, of pairs, or a mapping."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            pairs = []
            for count, name in enumerate(names):
                value = first_enum._generate_next_value_(name, start, count, values[:])
                values.append(value)
                pairs.append((name, value))
            names = pairs
        for item in names:
            if isinstance(item, str):
                name, value = item, names[item]
            else:
                name, value = item
            namespace[name] = value
        if module is None:
            try:
                module = sys._getframe(2).f_globals["__name__"]
            except (AttributeError, ValueError, KeyError):
                pass
        if module is None:
            _forbid_pickling(namespace)
        else:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Make an enumeration of those names of a module that the filter takes, and put it into the module."""
        where = sys.modules[module].__dict__
        source = where if source is None else source.__dict__
        members = [(key, value) for key, value in source.items() if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            members.sort(key=lambda pair: pair[0])
        made = cls(name, members, module=module, boundary=boundary or KEEP)
        made.__reduce_ex__ = _reduce_ex_by_global_name
        if as_global:
            from enum import global_enum

            global_enum(made)
        else:
            where.update(made.__members__)
        where[name] = made
        return made

    @staticmethod
    def _refuse_extension(class_name, bases):
        for base in bases:
            for ancestor in base.__mro__:
                if isinstance(ancestor, EnumType) and ancestor._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {ancestor!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type of the values, and the enumeration that is derived from."""
        if not bases:
            return object, None
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @staticmethod
    def _data_repr(bases):
        """The `__repr__` for the values: that of the data type."""
        for chain in bases:
            for base in chain.__mro__[:-1]:
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        """The type that the members are instances of besides; None for none."""
        found = set()
        for chain in bases:
            candidate = None
            for base in chain.__mro__[:-1]:
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.add(base._member_type_)
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found.add(candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {found!r}")
        return found.pop() if found else None

    @staticmethod
    def _maker(classdict, member_type, first_enum):
        """The function that makes members, whether it is to be kept, and whether it takes the values."""
        new = classdict.get("__new__")
        saves_new = first_enum is not None and new is not None
        if new is None:
            new = object.__new__
            plain = [None, object.__new__, getattr(Enum, "__new__", None)]
            for name in ("__new_member__", "__new__"):
                candidates = [getattr(owner, name, None) for owner in (member_type, first_enum)]
                found = [candidate for candidate in candidates if candidate not in plain]
                if found:
                    new = found[0]
                    break
        use_args = first_enum is not None and new is not object.__new__ and new is not getattr(Enum, "__new__", None)
        return new, saves_new, use_args


EnumMeta = EnumType


def _reduce_ex_by_global_name(self, proto):
    """`__reduce_ex__` of members that are names of their module."""
    return self.name


def _forbid_pickling(namespace):
    """Instances of a class that no module has cannot be pickled."""

    def __reduce_ex__(self, proto):
        raise TypeError(f"{self!r} cannot be pickled")

    namespace["__reduce_ex__"] = __reduce_ex__
    namespace["__module__"] = "<unknown>"


class Enum(metaclass=EnumType):
    """
    An enumeration: names for values, each a member of the class.

    >>> class Color(Enum):
    ...     RED = 1
    >>> Color.RED, Color(1), Color["RED"]
    (<Color.RED: 1>, <Color.RED: 1>, <Color.RED: 1>)
    """

    def __new__(cls, value):
        # Members are made with `_new_member_`: here they are found.
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for found in cls._member_map_.values():
                if found._value_ == value:
                    return found
        return cls._find_missing(value)

    @classmethod
    def _find_missing(cls, value):
        """Ask `_missing_` for a value that no member has."""
        error = None
        try:
            result = cls._missing_(value)
        except Exception as raised:
            error, result = raised, None
        try:
            if isinstance(result, cls):
                return result
            is_flag = Flag is not None and issubclass(cls, Flag)
            if is_flag and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if error is None:
                if result is None:
                    raise invalid
                error = TypeError(
                    f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
                )
            if not isinstance(error, ValueError):
                error.__context__ = invalid
            raise error
        finally:
            # No cycles through the traceback.
            error = invalid = None

    @classmethod
    def _missing_(cls, value):
        # Nothing stands in for a value that no member has.
        return None

    def __init__(self, *args, **kwds):
        pass

    @property
    def value(self):
        """What the member stands for."""
        return self._value_

    @property
    def name(self):
        """What the member is called."""
        return self._name_

    def _generate_next_value_(name, start, count, last_values):
        """The value for auto(): one more than the last."""
        if not last_values:
            return start
        last = last_values[-1]
        try:
            last_values.sort()
            if last == last_values[-1]:
                return last + 1
        except TypeError:
            pass
        _announce(_AUTO_CHANGES, 3)
        for value in [last, *reversed(last_values)]:
            try:
                return value + 1
            except TypeError:
                pass
        return start

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return getattr, (type(self), self._name_)

    def __format__(self, format_spec):
        return format(str(self), format_spec) if format_spec else str(self)

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        """Public attributes of the member and its class."""
        if self.__class__._member_type_ is object:
            names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        else:
            names = set(object.__dir__(self))
        for namespace in (getattr(self, "__dict__", {}), *(cls.__dict__ for cls in self.__class__.mro())):
            names.update(name for name in namespace if name[0] != "_")
        return sorted(names)


class ReprEnum(Enum):
    """Members show themselves as such in repr() alone; str() and format() are those of the data type."""


class IntEnum(int, ReprEnum):
    """An enumeration of ints."""


class StrEnum(str, ReprEnum):
    """An enumeration of strings."""

    def __new__(cls, *values):
        "The value is a str, or what str() makes of bytes."
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    def _generate_next_value_(name, start, count, last_values):
        """auto() gives the name in lower case."""
        return name.lower()


class FlagBoundary(StrEnum):
    """What a flag does with bits that no member has: refuse them, leave them out, become an int, or keep them."""

    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"


globals().update(FlagBoundary.__members__)


def _bits_of(other, data_type):
    """What is no flag of the class, but of its data type; None for other things."""
    return other if data_type is not object and isinstance(other, data_type) else None


class Flag(Enum, boundary=CONFORM):
    """Support for flags"""

    _numeric_repr_ = repr

    def __reduce_ex__(self, proto):
        cls = self.__class__
        rest = self._value_ & ~cls._flag_mask_
        parts = list(cls._iter_member_by_value_(self._value_ & cls._flag_mask_))
        if len(parts) == 1 and not rest:
            return getattr, (cls, parts[0]._name_)
        if self._value_ == 0 and self._name_ is not None:
            return getattr, (cls, self._name_)
        if not parts:
            return cls, (self._value_,)
        from operator import or_

        if rest:
            rest = rest if cls._member_type_ is object else cls._member_type_(rest)
            return or_, (cls(self._value_ & cls._flag_mask_), rest)
        return or_, (cls(self._value_ ^ parts[0]._value_), parts[0])

    def _generate_next_value_(name, start, count, last_values):
        """The value for auto(): the next bit."""
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            high_bit = _high_bit(last)
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None
        return 2 ** (high_bit + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        """The single flags in a value, the lowest first."""
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            found = cls._value2member_map_.get(bit)
            if found is not None:
                yield found

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """The single flags in a value in the order of the class."""
        yield from sorted(cls._iter_member_by_value_(value), key=lambda found: found._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """The member for a combination of flags, which is made when it is first asked for."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, all_bits = cls._flag_mask_, cls._all_bits_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            # Bits that no member has.
            if cls._boundary_ is STRICT:
                digits = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {bin(value, digits)}\n  allowed {bin(mask, digits)}"
                )
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value += max(all_bits + 1, 2 ** value.bit_length())
            elif cls._boundary_ is EJECT:
                return value
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {cls._boundary_!r}")
        negative = None
        if value < 0:
            negative = value
            value += all_bits + 1
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        known = cls._value2member_map_.get(value)
        if known is None:
            known = cls._combination(value, unknown)
        if negative is not None:
            cls._value2member_map_[negative] = known
        return known

    @classmethod
    def _combination(cls, value, unknown):
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_ = value
        if value & cls._flag_mask_:
            names = [found._name_ for found in cls._iter_member_(value)]
            if unknown:
                names.append(str(cls._numeric_repr_(unknown)))
            made._name_ = "|".join(names)
        else:
            made._name_ = None
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        """Whether all flags of other are among ours."""
        if not isinstance(other, self.__class__):
            raise _not_in(other, self.__class__)
        if other._value_ == 0 or self._value_ == 0:
            return False
        return other._value_ & self._value_ == other._value_

    def __len__(self):
        return self._value_.bit_count()

    def __iter__(self):
        """The flags of which this is made, in the order of definition."""
        return self._iter_member_(self._value_)

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        name = self.__class__.__name__ if self._name_ is None else f"{self.__class__.__name__}.{self._name_}"
        return f"<{name}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __and__(self, other):
        cls = self.__class__
        bits = other._value_ if isinstance(other, cls) else _bits_of(other, cls._member_type_)
        return NotImplemented if bits is None else cls(self._value_ & bits)

    def __xor__(self, other):
        cls = self.__class__
        bits = other._value_ if isinstance(other, cls) else _bits_of(other, cls._member_type_)
        return NotImplemented if bits is None else cls(self._value_ ^ bits)

    def __or__(self, other):
        cls = self.__class__
        bits = other._value_ if isinstance(other, cls) else _bits_of(other, cls._member_type_)
        return NotImplemented if bits is None else cls(self._value_ | bits)

    __rand__, __rxor__, __ror__ = __and__, __xor__, __or__

    def __invert__(self):
        if self._inverted_ is None:
            value = ~self._value_
            if self._boundary_ is not KEEP:
                value &= self._flag_mask_
            self._inverted_ = self.__class__(value)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints as well."""


# Checks

def unique(enumeration):
    """Refuse an enumeration with two names for one value."""
    duplicates = [f"{alias} -> {found.name}" for alias, found in enumeration.__members__.items() if alias != found.name]
    if duplicates:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(duplicates)}")
    return enumeration
