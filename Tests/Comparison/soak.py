"""Random lifetimes for some minutes in one process: graphs of graphs.py, large containers, long chains, caches. Run by `soak`, which compares what
sys._debugmallocstats() tells before and after.

    adder soak.py SECONDS SEED
"""
import gc
import sys
import time
import weakref

import graphs
import world


class Random:
    """As much of random.Random as is needed; there is no such module."""

    def __init__(self, seed):
        self.state = (seed * 0x9E3779B97F4A7C15 + 1) % 2 ** 64 or 1

    def bits(self):
        state = self.state
        state ^= state >> 12
        state ^= state << 25 & 0xFFFFFFFFFFFFFFFF
        state ^= state >> 27
        self.state = state
        return (state * 0x2545F4914F6CDD1D & 0xFFFFFFFFFFFFFFFF) >> 11

    def random(self):
        return self.bits() / 2 ** 53

    def randrange(self, end):
        return self.bits() % end

    def randint(self, first, last):
        return first + self.bits() % (last - first + 1)

    def choice(self, items):
        return items[self.bits() % len(items)]

    def shuffle(self, items):
        for index in range(len(items) - 1, 0, -1):
            other = self.bits() % (index + 1)
            items[index], items[other] = items[other], items[index]

    def sample(self, items, count):
        items = list(items)
        self.shuffle(items)
        return items[:count]


def graph(random):
    """One random graph, made and let go."""
    source = graphs.graph(random).replace('gc.callbacks.append', 'len')
    names = world.namespace()
    try:
        exec(compile(source, '<graph>', 'exec'), names)
    except BaseException as error:
        world.failed(error)
    names.clear()
    world.acts.clear()
    gc.set_debug(0)
    gc.garbage.clear()
    gc.unfreeze()
    gc.enable()
    sys.set_asyncgen_hooks(None, None)
    # Finalizers that hold their own objects would stay for good.
    weakref.finalize._registry.clear()


class Record:
    def __init__(self, number, *held):
        self.number, self.held = number, held


def cache(random):
    """A weak cache whose values come and go."""
    table, kept = weakref.WeakValueDictionary(), []
    for number in range(random.randint(100, 5000)):
        record = table[number] = Record(number, bytes(random.randrange(200)))
        if random.random() < 0.2:
            kept.append(record)
        elif kept and random.random() < 0.2:
            kept.pop(random.randrange(len(kept)))
    del record
    assert len(table) == len(kept), (len(table), len(kept))


def facts(random):
    """Facts about objects, and finalizers of some."""
    table, group, ended = weakref.WeakKeyDictionary(), weakref.WeakSet(), []
    records = [Record(number) for number in range(random.randint(10, 2000))]
    for record in records:
        table[record] = [record.number]
        group.add(record)
        if random.random() < 0.3:
            weakref.finalize(record, ended.append, record.number)
    random.shuffle(records)
    del record
    while records:
        del records[-random.randint(1, 500):]
        assert len(table) == len(group) == len(records)


def chain(random):
    head = None
    make = random.choice([lambda rest: [rest], lambda rest: (rest,), lambda rest: {'rest': rest}, lambda rest: Record(0, rest), world.closure, lambda rest: iter([rest])])
    for _ in range(random.randint(1000, 60000)):
        head = make(head)


def large(random):
    """Containers that grow and shrink."""
    items, table, group, text = [], {}, set(), ''
    for _ in range(random.randint(5, 40)):
        count = random.randint(1, 4000)
        items += [str(number) * random.randint(1, 9) for number in range(count)]
        table.update((number, [number]) for number in range(count))
        group |= set(range(count))
        text += 'x' * count
        del items[:random.randrange(len(items) + 1)]
        for number in range(random.randrange(count)):
            table.pop(number, None)
            group.discard(number)
        if random.random() < 0.1:
            items, table, group, text = sorted(items), dict(table), set(frozenset(group)), text[::-1]


def rings(random):
    """Garbage in cycles, for automatic collections."""
    for _ in range(random.randint(100, 5000)):
        one = Record(1)
        one.held = [one, Record(2, one)]
    kept = [Record(number) for number in range(random.randrange(5000))]
    for record in kept:
        record.held = kept


def errors(random):
    def fall(depth):
        held = Record(depth)
        if depth == 0:
            raise ValueError(held)
        try:
            fall(depth - 1)
        except ValueError as error:
            if depth % 7 == 0:
                raise KeyError(held) from error
            raise
        except KeyError as error:
            kept = error
            raise
    try:
        fall(random.randint(1, 60))
    except Exception as error:
        error.itself = error


def suspended(random):
    async def work(things):
        for thing in things:
            await world.pause()
        return things

    async def stream(things):
        for thing in things:
            await world.pause()
            yield thing

    walks = []
    for number in range(random.randint(5, 200)):
        things = [Record(number)]
        walk = random.choice([lambda: world.suspended('g', things, log=world.log), lambda: work(things), lambda: stream(things), lambda: (one for one in things)])()
        if hasattr(walk, 'close') or random.random() < 0.5:
            if random.random() < 0.8:
                world.step(walk)
            elif hasattr(walk, 'cr_frame'):
                walk.close()
        if random.random() < 0.3:
            things.append(walk)
        walks.append(walk)
        if random.random() < 0.3:
            walks.pop(random.randrange(len(walks)))


def classes(random):
    for number in range(random.randint(1, 30)):
        kind = world.make_class('Local', number, metaclass=random.choice([type, world.Meta]))
        instance = kind('instance', kind)
        kind.instance = instance
        module = world.make_module('module', kind)
        module.itself = module


LIFETIMES = [graph] * 30 + [cache, facts, chain, large, rings, errors, suspended, classes]


def fill(kind):
    """The methods of a built-in type are made when somebody asks for the first one."""
    vars(kind)
    for derived in type.__subclasses__(kind):
        fill(derived)


def settle():
    weakref.finalize._registry.clear()
    # The text of what ran last is kept.
    exec(compile('None', '<settle>', 'exec'), {})
    while gc.collect():
        pass
    gc.collect()


def statistics():
    settle()
    kept, sys.stderr = sys.stderr, sys.__stderr__
    sys._debugmallocstats()
    sys.stderr = kept


def main():
    seconds, seed = float(sys.argv[1]), int(sys.argv[2])
    world.log.__kwdefaults__ = {'print': lambda *values: None}
    world.begin()
    gc.unfreeze()
    gc.enable()
    random = Random(seed)
    # What is made once in a process: names, shapes, caches, room in lists of the engine itself.
    for lifetime in LIFETIMES * 20:
        lifetime(random)
    fill(object)
    statistics()
    start, count = time.monotonic(), 0
    while time.monotonic() - start < seconds:
        random.choice(LIFETIMES)(random)
        count += 1
        if count % 500 == 0:
            settle()
    random = kept = None
    statistics()
    print(count, 'lifetimes in', round(time.monotonic() - start), 'seconds, seed', seed)


try:
    main()
finally:
    sys.stderr, sys.excepthook = sys.__stderr__, sys.__excepthook__
