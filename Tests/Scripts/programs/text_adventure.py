# A text adventure played from a list of commands: things with descriptors, a registry of verbs, states that are classes.
import gc
import sys
import weakref


# Errors: what the player did wrong, with hints as notes.

class AdventureError(Exception):
    """Something that cannot be done."""

    hints = ()

    def __init_subclass__(cls, /, hints=(), **rest):
        super().__init_subclass__(**rest)
        cls.hints = (*cls.__base__.hints, *hints)

    def __init__(self, *args):
        super().__init__(*args)
        for hint in self.hints:
            self.add_note(hint)

class NoSuchThing(AdventureError, hints=['Try "look".']):
    pass

class NotPossible(AdventureError):
    pass

class TooHeavy(NotPossible, hints=('Drop something.',)):
    def __init__(self, thing, limit):
        super().__init__(f'{thing:the} is too heavy: {thing.weight} of {limit} left')
        self.thing = thing

class Over(BaseException):
    """The end of the game; the value tells how."""

# Descriptors

class Checked:
    """An attribute whose values pass a check; kept in the instance under a private name."""

    def __init__(self, check, /, *, default=None, doc=None):
        self.check, self.default, self.__doc__ = check, default, doc

    def __set_name__(self, owner, name):
        self.name, self.place = name, f'_{owner.__name__.lower()}__{name}'
        owner.checked = getattr(owner, 'checked', ()) + (name,)

    def __get__(self, instance, owner=None):
        return self if instance is None else instance.__dict__.get(self.place, self.default)

    def __set__(self, instance, value):
        try:
            instance.__dict__[self.place] = self.check(value)
        except (TypeError, ValueError) as error:
            error.add_note(f'while setting {type(instance).__name__}.{self.name} to {value!r}')
            raise

    def __delete__(self, instance):
        if instance.__dict__.pop(self.place, self) is self:
            raise AttributeError(f'{self.name} is not set')

class Computed:
    """A value computed once for an instance: no data descriptor, the instance's own value hides it."""

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.function(instance)
        return value

class Place:
    """Where a thing is: held weakly, and both sides kept in step."""

    def __get__(self, thing, owner=None):
        if thing is None:
            return self
        reference = thing.__dict__.get('place')
        return reference and reference()

    def __set__(self, thing, place):
        if (old := self.__get__(thing)) is not None:
            old.contents.remove(thing)
        if place is None:
            thing.__dict__.pop('place', None)
        else:
            thing.__dict__['place'] = weakref.ref(place)
            place.contents.append(thing)

def between(low, high):
    def check(value):
        if not isinstance(value, int):
            raise TypeError(f'an int is needed, not {type(value).__name__}')
        if not low <= value <= high:
            raise ValueError(f'{value} is not between {low} and {high}')
        return value
    return check

# Things

class Thing:
    """Everything with a name."""

    kinds = {}
    kind = 'thing'
    world = weakref.WeakValueDictionary()
    weight = Checked(between(0, 1000), default=1, doc='In stones.')
    place = Place()
    article = 'a'
    portable = True

    def __init_subclass__(cls, *, kind=None, **defaults):
        super().__init_subclass__()
        cls.kind = kind or cls.__name__.lower()
        if cls.kind in Thing.kinds:
            raise TypeError(f'two classes for {cls.kind!r}: {Thing.kinds[cls.kind].__qualname__} and {cls.__qualname__}')
        Thing.kinds[cls.kind] = cls
        for name, value in defaults.items():
            setattr(cls, name, value)

    def __new__(cls, name, /, *args, **rest):
        self = super().__new__(cls)
        Thing.world[name.lower()] = self
        return self

    def __init__(self, name, description='', **attributes):
        self.name, self.description = name, description
        for attribute, value in attributes.items():
            setattr(self, attribute, value)

    def __format__(self, spec):
        match spec:
            case '' | 'plain':
                return self.name
            case 'a':
                return f'{"an" if self.name[0] in "aeiou" else self.article} {self.name}'
            case 'the':
                return f'the {self.name}'
            case 'The':
                return f'{self:the}'.capitalize()
            case _:
                return format(self.name, spec)

    def __repr__(self):
        return f'<{self.kind} {self.name!r}>'

    def __lt__(self, other):
        return (self.weight, self.name) < (other.weight, other.name)

    @Computed
    def words(self):
        return frozenset(self.name.lower().split())

    def examine(self):
        yield self.description or f'{self:The} looks like any {self.kind}.'

    def __getattr__(self, name):
        if name.startswith('on_'):
            verb = name.removeprefix('on_')
            def refuse(*rest):
                raise NotPossible(f'You cannot {verb} {self:the}.')
            return refuse
        raise AttributeError(f'{type(self).__name__} {self.name!r} knows nothing of {name!r}')

class Container(Thing):
    """A thing with things in it."""

    def __init__(self, *args, limit=100, **rest):
        self.contents = []
        self.limit = limit
        super().__init__(*args, **rest)

    def __iter__(self):
        return iter(self.contents)

    def __len__(self):
        return len(self.contents)

    def __bool__(self):
        return True

    def __contains__(self, thing):
        return any(thing is inside or isinstance(inside, Container) and thing in inside for inside in self)

    def __iadd__(self, things):
        for thing in things:
            if (total := sum(t.weight for t in self)) + thing.weight > self.limit:
                raise TooHeavy(thing, self.limit - total)
            thing.place = self
        return self

    @property
    def load(self):
        """The weight of everything inside."""
        return sum(t.weight + getattr(t, 'load', 0) for t in self)

    def examine(self):
        yield from super().examine()
        if self.contents:
            yield f'Inside: {listing(self)}.'

class Opening(Container, kind='box'):
    """A state machine: what it answers depends on the class of its state."""

    class State:
        after = {}
        def __init_subclass__(cls, **after):
            cls.__base__.after[cls.__name__.lower()] = after

    class Locked(State, unlock='closed'): pass
    class Closed(State, lock='locked', open='opened'): pass
    class Opened(State, close='closed'): pass

    def __init__(self, *args, state='closed', key=None, **rest):
        super().__init__(*args, **rest)
        self._state, self.key, self.history = state, key, []

    @property
    def state(self):
        return self._state

    @state.setter
    def state(self, verb):
        try:
            new = self.State.after[self._state][verb]
        except KeyError:
            raise NotPossible(f'You cannot {verb} {self:the}: it is {self._state}.') from None
        self.history.append((self._state, verb))
        self._state = new

    @state.deleter
    def state(self):
        self._state = self.history.pop()[0]

    def change(self, verb, game, key=None):
        if verb in ('lock', 'unlock') and key is not self.key:
            raise NotPossible(f'You cannot {verb} {self:the} with {f"{key:the}" if key else "your hands"}.')
        self.state = verb
        yield f'You {verb} {self:the}.'
        if verb == 'open':
            yield f'You find {listing(self)}.'

    def __iter__(self):
        return iter(self.contents if self._state == 'opened' else ())

    def __getattr__(self, name):
        if (verb := name[3:]) in ('open', 'close', 'lock', 'unlock') and name[:3] == 'on_':
            return lambda *rest: self.change(verb, *rest)
        return super().__getattr__(name)

class Lamp(Thing):
    oil = Checked(between(0, 9), default=3)
    lit = False

    def on_light(self, game, *_):
        if not self.oil:
            raise NotPossible('There is no oil left.')
        self.lit = True
        yield f'{self:The} burns.'

    def tick(self):
        while True:
            try:
                yield
            except GeneratorExit:
                self.lit = False
                raise
            if self.lit:
                self.oil -= 1
                if not self.oil:
                    self.lit = False
                    yield f'{self:The} goes out.'

class Food(Thing, weight=2, article='some'):
    def on_eat(self, game, *_):
        self.place = None
        game.health += self.weight
        yield f'You eat {self:the}. Health {game.health}.'

class Statue(Thing, portable=False):
    weight = 400

class Key(Thing): pass

class Treasure(Thing):
    value = Checked(between(1, 10 ** 6), default=10)

    def __add__(self, other):
        match other:
            case Treasure(value=v) | int(v):
                return self.value + v
            case _:
                return NotImplemented

    __radd__ = __add__

class Room(Container):
    def __init__(self, *args, dark=False, **rest):
        self.exits = {}
        self.dark = dark
        super().__init__(*args, limit=10 ** 6, **rest)

    def __rshift__(self, other):
        match other:
            case (direction, Room() as room):
                self.exits[direction] = room
                room.exits[OPPOSITE[direction]] = weakref.proxy(self)
                return room
        return NotImplemented

OPPOSITE = {a: b for pair in ('north south', 'east west', 'up down') for a, b in [pair.split(), pair.split()[::-1]]}

def listing(things, *, last='and', empty='nothing'):
    """'a, b and c'"""
    match [f'{t:a}' for t in sorted(things)]:
        case []:
            return empty
        case [one]:
            return one
        case [*most, end]:
            return f'{", ".join(most)} {last} {end}'

# The game: verbs are methods marked by a decorator.

def verb(*names, pattern='', turns=1):
    def decorate(method):
        method.verbs, method.pattern, method.turns = names or (method.__name__,), pattern.split(), turns
        return method
    return decorate

class VerbTable(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.verbs = {v: method for base in cls.__mro__[::-1] for method in vars(base).values()
                     for v in getattr(method, 'verbs', ())}

class Game(metaclass=VerbTable):
    health = Checked(between(0, 20), default=10)

    def __init__(self, start, *, log=print):
        self.me = Container('you', 'As good-looking as ever.', limit=12)
        self.me.article, self.start, self.log, self.turn = '', start, log, 0
        self.go(start)
        self.clocks = {}
        self.counts = dict.fromkeys(self.verbs, 0)

    @property
    def room(self):
        return self.me.place

    def go(self, room):
        self.me.place = room

    @property
    def dark(self):
        return self.room.dark and not any(getattr(t, 'lit', False) for c in (self.room, self.me) for t in c)

    def reach(self, seen=None):
        """Everything in reach, boxes before what is in them."""
        stack = [self.me, self.room][::-1]
        while stack:
            for thing in stack.pop():
                if thing is not self.me:
                    yield thing
                    if isinstance(thing, Container):
                        stack.append(thing)

    def find(self, words):
        found = [t for t in self.reach() if t.words >= set(words)]
        match found:
            case [thing]:
                return thing
            case []:
                raise NoSuchThing(f'There is no {" ".join(words)} here.')
            case [first, second, *more]:
                error = NoSuchThing(f'Which one: {first:the} or {second:the}?')
                if more:
                    error.add_note(f'There are {len(more)} more.')
                raise error

    def perform(self, line):
        word, *words = line.lower().split()
        if not (method := self.verbs.get(word)):
            close = sorted((v for v in self.verbs if v[:1] == word[:1]), key=lambda v: (abs(len(v) - len(word)), v))
            error = NoSuchThing(f'Nobody knows how to {word!r}.')
            error.add_note(f'Known: {", ".join(close) or "nothing like it"}.')
            raise error
        arguments = [*self.parse(words, method.pattern)]
        try:
            yield from method(self, *arguments) or ()
        except NotPossible:
            self.counts[word] -= 1
            raise
        else:
            self.turn += method.turns
        finally:
            self.counts[word] += 1
        if method.turns:
            yield from self.time()

    def parse(self, words, pattern):
        rest = [w for w in words if w not in ('the', 'a', 'to', 'at')]
        for position, part in enumerate(pattern):
            if part.startswith('?') and not rest:
                return
            if part.isupper() or part[1:].isupper():
                after = next((p.strip('?') for p in pattern[position + 1:] if p.islower()), None)
                cut = rest.index(after) if after in rest else len(rest)
                taken, rest = rest[:cut], rest[cut + 1:]
                if not taken:
                    raise NotPossible(f'{part.strip("?").capitalize()} what?')
                yield self.find(taken) if part.endswith('THING') else ' '.join(taken)

    def time(self):
        for thing in [*self.clocks]:
            if message := next(self.clocks[thing]):
                yield message
                next(self.clocks[thing])
        if self.dark and not self.turn % 4:
            self.health -= 4
            yield f'Something bites you. Health {self.health}.'

    @verb('look', 'l', turns=0)
    def look(self):
        if self.dark:
            yield 'It is dark.'
            return
        yield f'{self.room.name.title()}. {self.room.description}'
        if seen := [t for t in self.room if t is not self.me]:
            yield f'You see {listing(seen)}.'
        yield f'Exits: {", ".join(f"{d} ({r.name})" for d, r in sorted(self.room.exits.items()))}.'

    @verb('go', 'walk', pattern='DIRECTION')
    def walk(self, direction):
        where = [d for d in self.room.exits if d.startswith(direction)]
        match where:
            case [one]:
                self.go(Thing.world[self.room.exits[one].name])
                yield from self.look()
            case _:
                raise NotPossible(f'There is no way {direction}.')

    @verb('take', 'get', pattern='NAME ?from ?THING')
    def take(self, name, source=None):
        things = [t for t in source or self.room if t is not self.me and t.portable] if name == 'all' else [self.find(name.split())]
        problems = []
        for thing in things:
            try:
                if not thing.portable:
                    raise NotPossible(f'{thing:The} does not move.')
                if thing.place is self.me:
                    raise NotPossible(f'You have {thing:the} already.')
                self.me += [thing]
            except AdventureError as error:
                problems.append(error)
            else:
                yield f'Taken: {thing}.'
        if problems:
            raise ExceptionGroup(f'taking {name}', problems)

    @verb(pattern='THING')
    def drop(self, thing):
        if thing not in self.me:
            raise NotPossible(f'You do not have {thing:the}.')
        thing.place = self.room
        yield f'Dropped: {thing}.'

    @verb('inventory', 'i', turns=0)
    def inventory(self):
        yield f'You have {listing(self.me)} ({self.me.load} of {self.me.limit}).'

    @verb('examine', 'x', pattern='THING', turns=0)
    def examine(self, thing):
        yield from thing.examine()

    @verb('open', 'close', 'eat', 'rub', pattern='THING')
    def use(self, thing):
        """Replaced below by one function for each verb."""

    @verb(pattern='')
    def wait(self):
        yield 'Time passes.'

    @verb(turns=0)
    def score(self):
        yield f'{sum((t for t in self.me if isinstance(t, Treasure)), start=0)} points after {self.turn} turns.'

    @verb(turns=0)
    def quit(self):
        raise Over('You give up.')

def delegate(name, pattern='THING'):
    """A verb that leaves the work to the thing."""
    def method(self, thing, other=None):
        yield from getattr(thing, f'on_{name}')(self, other)
    method.__name__ = name
    return verb(name, pattern=pattern)(method)

class Adventure(Game):
    for _name in ('open', 'close', 'eat', 'rub', 'light'):
        locals()[_name] = delegate(_name)
    lock, unlock = (delegate(n, 'THING with ?THING') for n in ('lock', 'unlock'))
    del _name

    @verb(turns=0)
    def undo(self, *_):
        box = Thing.world['iron chest']
        try:
            del box.state
        except IndexError as error:
            raise NotPossible(f'There is nothing to undo: {error}.') from error
        yield f'{box:The} is {box.state} again.'

# The world

def build():
    hall = Room('hall', 'Dust everywhere.')
    cellar = Room('cellar', 'Wet walls.', dark=True)
    garden = Room('garden', 'Roses and thorns.')
    tower = Room('tower', 'The wind howls.')
    assert (hall >> ('down', cellar)) is cellar
    hall >> ('east', garden) >> ('up', tower)
    rusty = Key('rusty key', 'It may still turn.')
    chest = Opening('iron chest', 'Heavy and old.', state='locked', key=rusty, portable=False, weight=90)
    chest += [Treasure('golden crown', 'Too small for you.', value=500, weight=8), Treasure('opal', weight=0, value=70)]
    for room, things in {
        hall: [Lamp('oil lamp'), Statue('marble statue'), Thing('iron bar', weight=7)],
        garden: [Food('apple'), Food('bread', 'Only a little green.'), rusty, Key('silver key')],
        cellar: [chest],
        tower: [Treasure('ring', value=25)],
    }.items():
        room += things
    return [hall, cellar, garden, tower]

COMMANDS = '''
look; l; examine statue; take statue; take the oil lamp; take lamp; inventory; dance; jump; take iron
go west; go down; look; wait; go up; light lamp; light statue; go down; open chest; unlock chest; unlock chest with lamp
go up; go e; take key; take all; i; eat bread; eat apple; drop bar; get rusty; take silver key; examine chest; go west; drop lamp; light lamp; take lamp; go down
unlock chest with rusty key; open chest; unlock chest with rusty key; take all from chest; drop silver key; i; x chest
close chest; take crown; undo; take crown; drop rusty; take crown; score; lock chest with rusty key; wait; wait; wait; l
go up; look; go east; go up; take ring; take; get all; examine ring; rub ring; eat; drop crown; drop crown; score; quit; look
'''

def play(game, commands):
    """Runs the commands; a generator of (command, answers, error)."""
    for line in (c.strip() for l in commands.splitlines() for c in l.split(';') if c.strip()):
        answers, error = [], None
        try:
            for answer in game.perform(line):
                answers.append(answer)
        except* TooHeavy as group:
            error = [f'{len(group.exceptions)} too heavy', *(f'{e}' for e in group.exceptions)]
            error += sorted({note for e in group.exceptions for note in e.__notes__})
        except* AdventureError as group:
            error = (error or []) + [line for e in group.exceptions for line in (str(e), *getattr(e, '__notes__', ()))]
        finally:
            yield line, answers, error

gc.disable()
rooms = build()
game = Adventure(rooms[0])
lamp = Thing.world['oil lamp']
game.clocks[lamp] = lamp.tick()
next(game.clocks[lamp])
print(f'{"The Old House":=^60}')
failures = {}
try:
    for number, (line, answers, error) in enumerate(play(game, COMMANDS), 1):
        print(f'{number:>3}> {line}')
        for answer in answers:
            print(f'     {answer}')
        for text in error or ():
            print(f'     ! {text}')
        if error:
            failures.setdefault(line.split()[0], []).append(number)
except Over as over:
    print(f'     {over} (turn {game.turn})')
finally:
    game.clocks.pop(lamp).close()

print(f'{"Statistics":=^60}')
print('cycles:', gc.collect() > 0)
used = sorted(((count, v) for v, count in game.counts.items() if count), key=lambda p: (-p[0], p[1]))
for start in range(0, len(used), 4):
    print(' '.join(f'{v + ":":<10}{count:>3}' for count, v in used[start:start + 4]))
print('failed:', '; '.join(f'{v} at {", ".join(map(str, at))}' for v, at in sorted(failures.items())))
print('unused:', *sorted(game.counts.keys() - {v for _, v in used}))
print('kinds:', *(f'{k}={c.__name__}' for k, c in sorted(Thing.kinds.items())))
print('world:', *sorted(Thing.world), sep=' | ')

print(f'{"Odd things":=^60}')
def trouble(label, action, /, *args, **named):
    try:
        result = action(*args, **named)
    except Exception as error:
        print(f'{label:<12} {type(error).__name__}: {error}', *getattr(error, '__notes__', ()), sep='\n             ~ ')
    else:
        print(f'{label:<12} {result!r}')

ring, crown = Thing.world['ring'], Thing.world['golden crown']
trouble('weight', setattr, ring, 'weight', -1)
trouble('type', setattr, ring, 'value', '12')
trouble('default', lambda: (delattr(ring, 'value'), ring.value))
trouble('delete', delattr, ring, 'value')
trouble('no state', setattr, Thing.world['iron chest'], 'state', 'fly')
trouble('read-only', setattr, game, 'dark', True)
trouble('missing', getattr, ring, 'colour')
trouble('sum', lambda: (ring + crown, ring + 5, 5 + ring, sum([ring, crown])))
trouble('no sum', lambda: ring + 'x')
trouble('no room', lambda: rooms[0] >> ('south', 'wall'))
trouble('formats', lambda: [f'{lamp:{spec}}' for spec in ('', 'a', 'the', 'The', '>12', '*^12', '.3')])
trouble('bad format', lambda: f'{lamp:d}')
trouble('same kind', type, 'Torch', (Lamp,), {}, kind='lamp')
trouble('bad option', lambda: type('Torch', (Lamp,), {'name': 'x'}, kind='torch', weight=3)('torch', weight=3.5))
trouble('descriptors', lambda: (Thing.weight.__doc__, Thing.checked, Lamp.checked, type(Lamp.words).__name__, Game.room.fget.__name__))
trouble('chest', lambda: Thing.world['iron chest'].history)
trouble('rooms', lambda: max(rooms, key=lambda r: r.load).name)
trouble('compare', lambda: (ring < crown, crown > ring, sorted([crown, ring, lamp])))
trouble('hints', lambda: (TooHeavy.hints, NoSuchThing.hints, TooHeavy(crown, 3).__notes__))

print(f'{"The end":=^60}')
hall = weakref.ref(rooms[0], lambda r: print('the hall is gone:', r() is None))
fates = [weakref.finalize(t, print, 'gone:', t.name) for t in (ring, crown)]
doors = rooms[1].exits['up']
print(doors.name, len(doors.exits), sorted(Thing.world) == sorted(n.lower() for n in Thing.world.keys()))
del ring, crown, lamp, answers, error, used
while rooms:
    room = rooms.pop()
    print('leaving', room.name, [repr(t) for t in room])
    del room
print(sys.getrefcount(game) >= 2, len(Thing.world) > 5)
del game
print(sorted(Thing.world), [f.alive for f in fates], hall() is None)
trouble('doors', lambda: doors.name)
