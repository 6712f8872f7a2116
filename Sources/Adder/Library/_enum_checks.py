"""What few programs need of enum: verify() with its conditions, and members that become names of their module."""

import sys

from enum import Enum, Flag, FlagBoundary, ReprEnum, StrEnum, _high_bit, _is_single_bit, _iter_bits_lsb

# As which the classes show themselves.
__name__ = "enum"


class EnumCheck(StrEnum):
    """Conditions that verify() can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Check an enumeration for some conditions; a class decorator."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named_flags(enumeration)
        return enumeration

    @staticmethod
    def _unique(enumeration):
        aliases = [
            f"{alias} -> {found.name}" for alias, found in enumeration.__members__.items() if alias != found.name
        ]
        if aliases:
            raise ValueError(f"aliases found in {enumeration!r}: {', '.join(aliases)}")

    @staticmethod
    def _continuous(enumeration):
        values = {found.value for found in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind = "flag"
            wanted = [1 << bit for bit in range(_high_bit(low) + 1, _high_bit(high))]
        elif issubclass(enumeration, int) or all(isinstance(value, int) for value in values):
            kind = "enum"
            wanted = range(low + 1, high)
        else:
            raise Exception("verify: unknown type")
        missing = [value for value in wanted if value not in values]
        if missing:
            raise ValueError(
                f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}"[:256]
            )

    @staticmethod
    def _named_flags(enumeration):
        names = enumeration._member_names_
        values = {found.value for found in enumeration}
        incomplete = []
        missing = 0
        for name, alias in enumeration._member_map_.items():
            if name in names or alias.value < 0:
                continue
            absent = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
            if absent:
                incomplete.append(name)
                for bit in absent:
                    missing |= bit
        if not incomplete:
            return
        if len(incomplete) == 1:
            which = f"alias {incomplete[0]} is missing"
        else:
            which = f"aliases {', '.join(incomplete[:-1])} and {incomplete[-1]} are missing"
        what = f"value 0x{missing:x}" if _is_single_bit(missing) else f"combined values of 0x{missing:x}"
        raise ValueError(
            f"invalid Flag {enumeration.__name__!r}: {which} {what} [use enum.show_flag_values(value) for details]"
        )


# Members as names of their module

def global_enum_repr(self):
    """Use module.enum_name instead of class.enum_name: the module is the last part of its name."""
    module = self.__class__.__module__.split(".")[-1]
    return f"{module}.{self._name_}"


def global_flag_repr(self):
    """The same for flags, with the module in front of each."""
    module = self.__class__.__module__.split(".")[-1]
    name = self.__class__.__name__
    if self._name_ is None:
        return f"{module}.{name}({self._value_!r})"
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    if self._boundary_ is not FlagBoundary.KEEP:
        return "|".join(f"{module}.{part}" for part in self.name.split("|"))
    return "|".join(part if part[0].isdigit() else f"{module}.{part}" for part in self._name_.split("|"))


def global_str(self):
    """Use enum_name instead of class.enum_name."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """Class decorator: the members become names of the module, and are shown so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


# Enumerations made of plain classes

def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Class decorator that makes an enumeration of a plain class with the values of its members."""

    def convert_class(cls):
        metacls = type(etype)
        namespace = metacls.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                namespace[name] = value
        return metacls.__new__(metacls, cls.__name__, (etype,), namespace, boundary=boundary)

    return convert_class


def _test_simple_enum(checked_enum, simple_enum):
    """Raise TypeError where two enumerations differ in their members or in what they are."""
    failed = []
    if checked_enum.__bases__ != simple_enum.__bases__:
        failed.append(f"bases: {checked_enum.__bases__} and {simple_enum.__bases__}")
    names = dict.fromkeys([*checked_enum.__members__, *simple_enum.__members__])
    for name in names:
        checked, simple = checked_enum.__members__.get(name), simple_enum.__members__.get(name)
        if checked is None or simple is None:
            failed.append(f"missing member: {name!r}")
        elif checked._value_ != simple._value_ or checked._name_ != simple._name_:
            failed.append(f"member {name!r}: {checked!r} and {simple!r}")
    if failed:
        raise TypeError("enum mismatch:\n   " + "\n   ".join(failed))
