"""Contexts and signals of `decimal`."""

import _decimal_core as _core
from collections.abc import MutableMapping as _MutableMapping
from collections import namedtuple as _namedtuple

__all__ = [
    'ROUND_CEILING', 'ROUND_DOWN', 'ROUND_FLOOR', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP', 'ROUND_UP',
    'ROUND_05UP', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR',
    'DecimalException', 'Clamped', 'InvalidOperation', 'ConversionSyntax', 'DivisionByZero', 'DivisionImpossible',
    'DivisionUndefined', 'Inexact', 'InvalidContext', 'Rounded', 'Subnormal', 'Overflow', 'Underflow', 'FloatOperation', 'Context',
    'DefaultContext', 'BasicContext', 'ExtendedContext', 'getcontext', 'setcontext', 'localcontext',
    '__version__', '__libmpdec_version__',
]

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

ROUND_CEILING = 'ROUND_CEILING'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_UP = 'ROUND_UP'
ROUND_05UP = 'ROUND_05UP'

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997

HAVE_THREADS = True

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


for _class in (DecimalException, Clamped, InvalidOperation, ConversionSyntax, DivisionByZero, DivisionImpossible,
               DivisionUndefined, Inexact, InvalidContext, Rounded, Subnormal, Overflow, Underflow, FloatOperation):
    _class.__module__ = 'decimal'
del _class

# In the order in which they are raised and shown.
_SIGNALS = {
    InvalidOperation: _core.INVALID, FloatOperation: _core.FLOAT_OPERATION, DivisionByZero: _core.DIVISION_BY_ZERO,
    Overflow: _core.OVERFLOW, Underflow: _core.UNDERFLOW, Subnormal: _core.SUBNORMAL, Inexact: _core.INEXACT,
    Rounded: _core.ROUNDED, Clamped: _core.CLAMPED,
}
_CONDITIONS = (
    (InvalidOperation, _core.INVALID_OPERATION), (ConversionSyntax, _core.CONVERSION_SYNTAX),
    (DivisionImpossible, _core.DIVISION_IMPOSSIBLE), (DivisionUndefined, _core.DIVISION_UNDEFINED),
    (InvalidContext, _core.INVALID_CONTEXT),
)
# In the order of their bits, as contexts show them.
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)

_BAD_SIGNAL = ('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
               '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]')


def _signal(ctx, status):
    """Notes what arose, and raises what is to be raised."""
    ctx._status |= status
    trapped = ctx._trapped & status
    if trapped:
        found = [condition for condition, bit in _CONDITIONS if trapped & bit]
        found += [signal for signal, bits in _SIGNALS.items() if signal is not InvalidOperation and trapped & bits]
        for signal, bits in _SIGNALS.items():
            if trapped & bits:
                raise signal(found)


def _bits_of(signal):
    try:
        return _SIGNALS[signal]
    except (KeyError, TypeError):
        raise KeyError(_BAD_SIGNAL) from None


class SignalDict(_MutableMapping):
    """A context's flags or traps: which signals are set."""

    __module__ = 'decimal'
    __slots__ = ('_context', '_name')

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def __getitem__(self, signal):
        return bool(getattr(self._context, self._name) & _bits_of(signal))

    def __setitem__(self, signal, value):
        bits = _bits_of(signal)
        found = getattr(self._context, self._name)
        setattr(self._context, self._name, found | bits if value else found & ~bits)

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(_SIGNALS)

    def __len__(self):
        return len(_SIGNALS)

    def __repr__(self):
        return '{' + ', '.join([f'{signal!r}:{self[signal]}' for signal in _SIGNALS]) + '}'

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return _signals_in(getattr(self._context, self._name)) == _signals_in(getattr(other._context, other._name))
        if isinstance(other, dict):
            return len(other) == len(_SIGNALS) and _bits_of_dict(other) == _plain(getattr(self._context, self._name))
        return NotImplemented

    def copy(self):
        return dict(self)


def _signals_in(bits):
    return [signal for signal in _SHOWN if bits & _SIGNALS[signal]]


def _plain(bits):
    """The same signals, with all conditions of each."""
    result = 0
    for signal in _signals_in(bits):
        result |= _SIGNALS[signal]
    return result


def _bits_of_dict(signals):
    if len(signals) != len(_SIGNALS):
        raise KeyError('invalid signal dict')
    result = 0
    for signal, bits in _SIGNALS.items():
        if signal not in signals:
            raise KeyError('invalid signal dict')
        if signals[signal]:
            result |= bits
    return result


def _bits_of_list(signals):
    result = 0
    for signal in signals:
        result |= _bits_of(signal)
    return result


def _bits_given(signals):
    if isinstance(signals, SignalDict):
        return getattr(signals._context, signals._name)
    if isinstance(signals, dict):
        return _bits_of_dict(signals)
    raise TypeError('argument must be a signal dict')


def _checked_rounding(rounding):
    if isinstance(rounding, str):
        # The very names that the native arithmetic compares with.
        for name in _core.ROUNDERS:
            if name == rounding:
                return name
    raise TypeError(
        'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
        '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')


def _checked_int(value, least, greatest, message):
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    if not -0x8000000000000000 <= value <= 0x7fffffffffffffff:
        raise OverflowError('Python int too large to convert to C ssize_t')
    if not least <= value <= greatest:
        raise ValueError(message)
    return int(value)


class Context(object):
    """Precision, rounding, exponents, and what is done about conditions that arise."""

    __module__ = 'decimal'
    __slots__ = ('_prec', '_rounding', '_Emin', '_Emax', '_capitals', '_clamp', '_status', '_trapped', '_flags',
                 '_traps', '_limit', '_top')

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None, *extra):
        if extra:
            raise TypeError(f'function takes at most 8 arguments ({8 + len(extra)} given)')
        self._prec, self._rounding, self._Emin, self._Emax, self._capitals, self._clamp = _defaults[:6]
        self._status = 0
        self._trapped = _defaults[6]
        self._flags = self._traps = None
        _core.limits(self)
        _fill(self, prec=prec, rounding=rounding, Emin=Emin, Emax=Emax, capitals=capitals, clamp=clamp, flags=flags,
              traps=traps)

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = _checked_int(value, 1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]')
        _core.limits(self)

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        self._rounding = _checked_rounding(value)

    @property
    def Emin(self):
        return self._Emin

    @Emin.setter
    def Emin(self, value):
        self._Emin = _checked_int(value, MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]')

    @property
    def Emax(self):
        return self._Emax

    @Emax.setter
    def Emax(self, value):
        self._Emax = _checked_int(value, 0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]')
        _core.limits(self)

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = _checked_int(value, 0, 1, 'valid values for capitals are 0 or 1')

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = _checked_int(value, 0, 1, 'valid values for clamp are 0 or 1')

    @property
    def flags(self):
        if self._flags is None:
            self._flags = SignalDict(self, '_status')
        return self._flags

    @flags.setter
    def flags(self, value):
        self._status = _bits_given(value)

    @property
    def traps(self):
        if self._traps is None:
            self._traps = SignalDict(self, '_trapped')
        return self._traps

    @traps.setter
    def traps(self, value):
        self._trapped = _bits_given(value)

    def Etiny(self):
        return self._Emin - self._prec + 1

    def Etop(self):
        return self._Emax - self._prec + 1

    def clear_flags(self):
        self._status = 0

    def clear_traps(self):
        self._trapped = 0

    def copy(self):
        return _copy(self)

    __copy__ = copy

    def __reduce__(self):
        return self.__class__, (
            self._prec, self._rounding, self._Emin, self._Emax, self._capitals, self._clamp,
            [signal for signal in _SIGNALS if self._status & _SIGNALS[signal]],
            [signal for signal in _SIGNALS if self._trapped & _SIGNALS[signal]])

    def __repr__(self):
        flags = ', '.join([signal.__name__ for signal in _signals_in(self._status)])
        traps = ', '.join([signal.__name__ for signal in _signals_in(self._trapped)])
        return (f'Context(prec={self._prec}, rounding={self._rounding}, Emin={self._Emin}, Emax={self._Emax}, '
                f'capitals={self._capitals}, clamp={self._clamp}, flags=[{flags}], traps=[{traps}])')


def _copy(context):
    result = object.__new__(Context)
    for name in ('_prec', '_rounding', '_Emin', '_Emax', '_capitals', '_clamp', '_status', '_trapped', '_limit',
                 '_top'):
        setattr(result, name, getattr(context, name))
    result._flags = result._traps = None
    return result


def _fill(context, **settings):
    for name, value in settings.items():
        if value is not None:
            if name in ('flags', 'traps') and isinstance(value, list):
                value = _bits_of_list(value)
                setattr(context, '_status' if name == 'flags' else '_trapped', value)
            else:
                setattr(context, name, value)


_defaults = (28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, _core.INVALID | _core.DIVISION_BY_ZERO | _core.OVERFLOW)

DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP,
                       traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])


# The context of this thread

from contextvars import ContextVar as _ContextVar

HAVE_CONTEXTVAR = True
_variable = _ContextVar('decimal_context')


def getcontext():
    """The context of this thread."""
    try:
        return _variable.get()
    except LookupError:
        context = _copy(DefaultContext)
        context._status = 0
        _variable.set(context)
        return context


def setcontext(context, /):
    """Make a context that of this thread; a copy of it, if it is one of the templates."""
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = _copy(context)
        context._status = 0
    _variable.set(context)


class ContextManager(object):
    """What `localcontext` gives: in a with statement another context is in force."""

    __module__ = 'decimal'
    __slots__ = ('_local', '_saved')

    def __init__(self, local, saved):
        self._local = local
        self._saved = saved

    def __enter__(self):
        setcontext(self._local)
        return self._local

    def __exit__(self, *error):
        setcontext(self._saved)
        return False


_SETTINGS = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')


def localcontext(ctx=None, **kwargs):
    """A context manager with a copy of a context, or of the present one, and these settings."""
    for name in kwargs:
        if name not in _SETTINGS:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
    saved = getcontext()
    if ctx is None:
        ctx = saved
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    local = _copy(ctx)
    _fill(local, **kwargs)
    return ContextManager(local, saved)
