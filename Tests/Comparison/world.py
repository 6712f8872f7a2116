# What stands at the top of each script of random object graphs (graphs.py): the things of which graphs are made, each with a name by which the log
# tells of it, and the way in which a case is run. Hashes come from the names, so that sets have the same order everywhere.

import gc
import sys
import types
import weakref


def log(*values, print=print):
    print(*values)


# What else is done, once, in the finalizer or callback of the thing with this name.
acts = {}


def react(name, subject, log=log, acts=acts):
    act = acts.pop(name, None)
    if act is not None:
        act(subject)


def number(name, ord=ord):
    """A hash that is the same everywhere."""
    value = 7
    for character in name:
        value = value * 31 + ord(character)
    return value


class Named:
    __slots__ = ()

    def __init__(self, name, *held):
        self.name = name
        if held:
            self.a = held[0]
        if len(held) > 1:
            self.b = held[1]

    def __hash__(self, number=number):
        return number(self.name)

    def __eq__(self, other):
        return self is other

    def __repr__(self):
        return self.name

    def method(self):
        return self.name

    def notice(self, reference, log=log, react=react):
        log('notice', self.name)
        react('notice ' + self.name, reference)

    def __call__(self, *arguments, log=log):
        log('called', self.name, len(arguments))


class Finalized:
    __slots__ = ()

    def __del__(self, log=log, react=react):
        log('del', self.name)
        react(self.name, self)


class Attributed(Named):
    """With all attributes from the start: CPython lets go of them in the order in which the class has met their names."""
    __slots__ = ()

    def __init__(self, name, *held):
        self.name = name
        self.a = self.b = self.c = None
        Named.__init__(self, name, *held)


class Plain(Attributed):
    pass


class Slotted(Named):
    __slots__ = ('name', 'a', 'b', 'c', '__weakref__')


class Unseen(Named):
    """No weak references."""
    __slots__ = ('name', 'a', 'b')


class Mixed(Attributed):
    __slots__ = ('a', '__dict__')


class Derived(Slotted):
    pass


class Bare:
    """On a built-in base. CPython has a dict of its own for each such object, which counts as one and has its place in the order of things; Adder has not.
    So there are no references in it."""
    __slots__ = ()

    def __setattr__(self, name, value, plain=(int, str, bool, type(None)), set=object.__setattr__):
        if type(value) not in plain and not name.startswith('__') and name != 'args':
            raise AttributeError('no references here')
        set(self, name, value)


class Items(Bare, Named, list):
    def __init__(self, name, *held):
        self.name = name
        self.extend(held)


class Table(Bare, Named, dict):
    def __init__(self, name, *held):
        self.name = name
        for place, item in enumerate(held):
            self['abc'[place]] = item


def named(value):
    """For members of sets: other things have hashes that come from addresses."""
    if not isinstance(value, Named):
        raise TypeError('no name')
    return value


def only(kind):
    def checked(value):
        if not isinstance(value, kind):
            raise TypeError('another kind')
        return value
    return checked


# Other things would get an attribute by the name that these have.
raised, function, cell = only(BaseException), only(types.FunctionType), only(types.CellType)


class Group(Bare, Named, set):
    def __init__(self, name, *held):
        self.name = name
        self.update(one for one in held if isinstance(one, Named))


class Row(Bare, Named, tuple):
    def __new__(cls, name, *held):
        return tuple.__new__(cls, held)

    def __init__(self, name, *held):
        self.name = name


class Bunch(Bare, Named, frozenset):
    def __new__(cls, name, *held):
        return frozenset.__new__(cls, [one for one in held if isinstance(one, Named)])

    def __init__(self, name, *held):
        self.name = name


class Failure(Bare, Named, Exception):
    def __init__(self, name, *held):
        self.name = name
        self.args = held


class Whole(Bare, Named, int):
    def __new__(cls, name, *held):
        return int.__new__(cls, 5)


class Letters(Bare, Named, str):
    def __new__(cls, name, *held):
        return str.__new__(cls, 'letters')


class Active(Plain):
    """Does something when it is hashed and compared."""

    def __hash__(self, number=number, react=react):
        react('hash ' + self.name, self)
        return number(self.name)

    def __eq__(self, other, react=react):
        react('equal ' + self.name, self)
        return self is other


class PlainDel(Finalized, Plain):
    pass


class SlottedDel(Finalized, Slotted):
    __slots__ = ()


class UnseenDel(Finalized, Unseen):
    __slots__ = ()


class MixedDel(Finalized, Mixed):
    pass


class ItemsDel(Finalized, Items):
    pass


class TableDel(Finalized, Table):
    pass


class GroupDel(Finalized, Group):
    pass


class RowDel(Finalized, Row):
    pass


class FailureDel(Finalized, Failure):
    pass


class Meta(type):
    """Classes whose end can be seen."""

    def __del__(cls, log=log, react=react):
        log('del class', cls.__name__)
        react(cls.__name__, cls)


class Reference(Bare, weakref.ref):
    """A weak reference of a subclass, with attributes."""

    def __new__(cls, subject, callback=None, name=None):
        return weakref.ref.__new__(cls, subject, callback)

    def __init__(self, subject, callback=None, name=None):
        self.name = name


class ReferenceDel(Reference):
    def __del__(self, log=log, react=react):
        log('del', self.name)
        react(self.name, self)


def callback(name):
    def called(reference, log=log, react=react):
        log('callback', name)
        react(name, reference)
    called.__qualname__ = 'callback ' + name
    return called


def closure(*held):
    def inner():
        return held
    return inner


def recursive(held):
    def inner():
        return inner, held
    return inner


def partial(function, *held):
    return lambda *more: function(*held, *more)


def suspended(name, *held, log=log, react=react):
    try:
        yield name
        yield name
    finally:
        log('closed', name)
        react(name, None)


def stubborn(name, *held, log=log, react=react):
    try:
        yield name
    except GeneratorExit:
        log('stays', name)
        react(name, None)
        yield name


def delegating(name, *held):
    yield from suspended(name, *held)


@types.coroutine
def pause():
    yield 'paused'


async def waiting(name, *held, log=log, react=react, pause=pause):
    try:
        await pause()
        await pause()
    finally:
        log('closed', name)
        react(name, None)


async def stream(name, *held, log=log, react=react):
    try:
        yield name
        yield name
    finally:
        log('closed', name)
        react(name, None)


async def outer(name, *held):
    await waiting(name, *held)


def step(thing):
    """Resumes a generator, a coroutine or an asynchronous generator."""
    if hasattr(thing, '__anext__'):
        thing = thing.__anext__()
    try:
        thing.send(None)
    except StopIteration as stop:
        return stop.value


def fail(name, *held):
    here = held
    raise Failure(name, *held)


def caught(name, *held):
    """An exception with its traceback."""
    try:
        fail(name, *held)
    except Failure as error:
        return error


def caught_in_cycle(name, *held):
    try:
        fail(name, *held)
    except Failure as error:
        kept = error
        return kept


def frame(*held):
    return sys._getframe()


def make_class(name, *held, base=Plain, metaclass=type):
    class Local(base, metaclass=metaclass):
        kept = held

        def who(self):
            return __class__, held
    Local.__name__ = Local.__qualname__ = name
    return Local


def make_module(name, *held):
    module = types.ModuleType(name)
    module.held = held
    exec('def function(): return held', module.__dict__)
    return module


# Text about a value that is the same everywhere. Nothing it does keeps the value.

def describe(value, depth=0):
    kind = type(value)
    if value is None or kind in (int, str, bool, float):
        return repr(value)
    if issubclass(kind, Named):
        try:
            return Named.__repr__(value)
        except AttributeError:
            return kind.__name__ + ' without a name'
    if kind in weakref.ProxyTypes:
        return kind.__name__
    if issubclass(kind, weakref.ref):
        return kind.__name__ + ' to ' + describe(value(), depth + 1)
    if issubclass(kind, type):
        return 'class ' + value.__name__
    if kind in (list, tuple):
        return kind.__name__ + '(' + ', '.join([describe(item, depth + 1) for item in value] if depth < 3 else ['...']) + ')'
    if kind in (set, frozenset):
        return kind.__name__ + '(' + ', '.join(sorted([describe(item, depth + 1) for item in value]) if depth < 3 else ['...']) + ')'
    if kind is dict:
        if '__name__' in value:
            return 'namespace'
        return 'dict(' + ', '.join([describe(key, depth + 1) + ': ' + describe(item, depth + 1) for key, item in value.items()] if depth < 3 else ['...']) + ')'
    name = getattr(value, '__qualname__', None)
    return kind.__name__ + (' ' + name if type(name) is str else '')


def show(*values):
    log(*[describe(value) for value in values])


def failed(error):
    log('!', type(error).__name__, without_addresses(str(error)))


def without_addresses(shown):
    parts = shown.split(' at 0x')
    for index in range(1, len(parts)):
        parts[index] = parts[index].lstrip('0123456789abcdef')
    return ' at '.join(parts)


def alive(generation=None):
    """The names of the things that the collector knows."""
    names = []
    value = None
    for value in gc.get_objects(generation):
        if issubclass(type(value), Named):
            names.append(describe(value))
    del value
    names.sort()
    return ' '.join(names)


# Of these the referrers are told.
KINDS = (list, tuple, dict, set, frozenset, types.CellType, types.MethodType, types.FunctionType, types.GeneratorType, types.CoroutineType, types.ModuleType, property)


def referrers(value):
    found = []
    if value is None or type(value) in (tuple, int, str):
        return found
    for referrer in gc.get_referrers(value):
        if isinstance(referrer, (Named, weakref.ref)) or type(referrer) in KINDS:
            found.append(describe(referrer, 2))
    referrer = None
    found.sort()
    return found


def referents(value):
    """Attributes of an instance come in the order in which it got them; in CPython in that in which its class first met their names."""
    shown = [describe(one, 2) for one in gc.get_referents(value)]
    return sorted(shown) if issubclass(type(value), Named) else shown


def references(value):
    """None has as many references as the whole engine needs, and a dead weak reference one from who calls its callback."""
    return None if value is None or isinstance(value, (weakref.ref, tuple)) else sys.getrefcount(value) - 2


# In CPython a base class has a weak reference to each of its subclasses.

def watchers(value):
    return None if isinstance(value, type) else weakref.getweakrefcount(value)


def watched(value):
    return None if isinstance(value, type) else weakref.getweakrefs(value)


def churn(count):
    """Rubbish that automatic collections are to see to."""
    thresholds = gc.get_threshold()
    while gc.collect():
        pass
    callbacks = gc.callbacks[:]
    gc.callbacks.clear()
    ended = []
    gc.set_threshold(60, 3, 2)
    gc.enable()
    for index in range(count):
        one, two = Plain('churn'), Plain('churn')
        one.a, two.a = two, one
        one.finalizer = weakref.finalize(two, ended.append, index)
    del one, two
    gc.disable()
    gc.set_threshold(*thresholds)
    gc.collect()
    gc.callbacks.extend(callbacks)
    return len(ended), sorted(ended) == list(range(count))


def unraisable(raised, log=log, describe=describe, without_addresses=without_addresses):
    try:
        text = without_addresses(str(raised.exc_value))
    except Exception as error:
        text = type(error).__name__
    log('unraisable', raised.exc_type.__name__, text, raised.err_msg, describe(raised.object))


def excepthook(kind, error, traceback, log=log, without_addresses=without_addresses):
    log('excepthook', kind.__name__, without_addresses(str(error)))


class Capture:
    """Standard error: warnings go there."""

    def write(self, text, log=log, without_addresses=without_addresses):
        if text.strip():
            log('stderr', without_addresses(text.strip()))

    def flush(self):
        pass


def settle_attributes():
    """CPython gives up keeping the attributes in the instance when new names come late. So all come here."""
    for kind in (Plain, Mixed, Active, PlainDel, MixedDel):
        thing = kind('first')
        for name in ('a', 'b', 'c', 'f', 'own', 'holder', 'finalizer', '__del__', '__context__', '__traceback__', 'cell_contents', 'args', '__defaults__'):
            setattr(thing, name, None)


def begin():
    """What was made up to here is no part of any case."""
    settle_attributes()
    # CPython makes some hundred classes when it compiles first.
    compile('None', '<case>', 'exec')
    sys.unraisablehook = unraisable
    sys.excepthook = excepthook
    sys.stderr = Capture()
    gc.disable()
    gc.collect()
    gc.freeze()


def namespace():
    return {'__name__': 'case', **{name: value for name, value in globals().items() if name[0] != '_' and name not in ('begin', 'case', 'namespace', 'settle_attributes')}}


def case(number, source, remains=False):
    """Runs a case. What it leaves is seen to here, or if it `remains`, by the end of the program."""
    log('=', number)
    names = namespace()
    try:
        exec(compile(source, '<case>', 'exec'), names)
    except BaseException as error:
        failed(error)
    if remains:
        globals().update(names)
        return
    log('end')
    for name in list(names):
        if name != '__builtins__':
            del names[name]
    acts.clear()
    if 'freeze' in source:
        gc.unfreeze()
    rounds = 0
    gc.set_debug(0)
    gc.garbage.clear()
    gc.callbacks.clear()
    sys.set_asyncgen_hooks(None, None)
    while gc.collect() and rounds < 5:
        rounds += 1
    log('rounds', rounds)
    left = alive()
    if left:
        log('left', left)
    gc.collect()
    gc.freeze()
