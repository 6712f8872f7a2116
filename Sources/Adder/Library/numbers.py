"""The abstract base classes of numbers (PEP 3141): Number, Complex, Real, Rational, Integral, each with more than the
one before.

What a class asks for is listed at its head: operations by the text that they stand for, each abstract. What it gives
in return are the methods below.
"""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _ask(namespace, name, doc, method):
    """Put an abstract method into the namespace of a class."""
    method.__name__ = name
    method.__qualname__ = f"{namespace['__qualname__']}.{name}"
    method.__doc__ = doc
    namespace[name] = abstractmethod(method)


def _ask_unary(namespace, **docs):
    """Ask for operations on the number alone."""
    for name, doc in docs.items():
        def operation(self):
            raise NotImplementedError

        _ask(namespace, f"__{name}__", doc, operation)


def _ask_binary(namespace, **signs):
    """Ask for operations on two numbers, and for what happens when the first one does not know the second."""
    for name, sign in signs.items():
        def operation(self, other):
            raise NotImplementedError

        def reflected(self, other):
            raise NotImplementedError

        _ask(namespace, f"__{name}__", f"self {sign} other", operation)
        _ask(namespace, f"__r{name}__", f"other {sign} self", reflected)


def _ask_value(doc):
    """Ask for an attribute."""

    @abstractmethod
    def value(self):
        raise NotImplementedError

    return property(value, doc=doc)


class Number(metaclass=ABCMeta):
    """What all numbers inherit from."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Complex numbers: arithmetic without order, real and imaginary part, absolute value and conjugate."""

    __slots__ = ()
    _ask_unary(locals(), abs="The distance from 0, a Real.", neg="-self", pos="+self")
    _ask_binary(locals(), add="+", mul="*", truediv="/")
    imag = _ask_value("The imaginary part.")
    real = _ask_value("The real part.")

    @abstractmethod
    def __complex__(self):
        """The number as a complex."""

    @abstractmethod
    def __eq__(self, other):
        """Whether the numbers are equal."""
        raise NotImplementedError

    @abstractmethod
    def __rpow__(self, base):
        """A power of another base: base ** self."""
        raise NotImplementedError

    @abstractmethod
    def __pow__(self, exponent):
        """self ** exponent, which becomes a float or complex where it has to."""
        raise NotImplementedError

    @abstractmethod
    def conjugate(self):
        """The number with the sign of the imaginary part changed."""
        raise NotImplementedError

    def __bool__(self):
        """Whether it is not 0."""
        return self != 0

    def __rsub__(self, other):
        """other - self"""
        return -self + other

    def __sub__(self, other):
        """self - other"""
        return self + -other


class Real(Complex):
    """Real numbers: order, rounding, floor division; float() of them."""

    __slots__ = ()
    _ask_unary(
        locals(), float="The number as a float.", trunc="The Integral next to it on the way to 0.",
        floor="The greatest Integral that is not above it.", ceil="The least Integral that is not below it.",
    )
    _ask_binary(locals(), floordiv="//", mod="%")

    @abstractmethod
    def __lt__(self, other):
        """Whether it is below the other."""
        raise NotImplementedError

    @abstractmethod
    def __le__(self, other):
        """Whether it is not above the other."""
        raise NotImplementedError

    @abstractmethod
    def __round__(self, ndigits=None):
        """The nearest number with so many decimal places; an Integral where none are said."""
        raise NotImplementedError

    def __divmod__(self, other):
        """The pair of self // other and self % other."""
        return self // other, self % other

    def __rdivmod__(self, other):
        """The pair of other // self and other % self."""
        return other // self, other % self

    # A real number as a complex one.

    def __complex__(self):
        """The number as a complex, by way of float."""
        return complex(float(self))

    def conjugate(self):
        """The number itself."""
        return +self

    imag = property(lambda self: 0, doc="Nothing: 0.")
    real = property(conjugate, doc="The number itself.")


class Rational(Real):
    """Fractions, in lowest terms."""

    __slots__ = ()
    denominator = _ask_value("What is below the line.")
    numerator = _ask_value("What is above the line.")

    def __float__(self):
        """The quotient as a float; numerator and denominator can be larger than floats are."""
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Integers: bits, indices, powers with a modulus; int() of them."""

    __slots__ = ()
    _ask_unary(locals(), int="The number as an int.", invert="~self")
    _ask_binary(locals(), lshift="<<", rshift=">>", **{"and": "&", "or": "|"}, xor="^")

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        """self ** exponent; with a modulus what the division of that by it leaves over."""
        raise NotImplementedError

    def __index__(self):
        """The number as an int, where an index is wanted."""
        return int(self)

    # An integer as a fraction.

    def __float__(self):
        """The number as a float, by way of int."""
        return float(int(self))

    denominator = property(lambda self: 1, doc="One.")
    numerator = property(Real.conjugate, doc="The number itself.")


Complex.register(complex)
Real.register(float)
Integral.register(int)
