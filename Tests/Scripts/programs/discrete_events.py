# A simulation of events: processes are generators that yield what they wait for; resources have queues.
import gc
import math
import weakref

# Errors

class SimulationError(Exception):
    pass

class Interrupt(SimulationError):
    """Thrown into a process by another one."""

    @property
    def cause(self):
        return self.args[0] if self.args else None

class StopSimulation(SimulationError):
    pass

# Random numbers: a linear congruential generator and distributions made of it.

class Random:
    multiplier, increment, modulus = 6364136223846793005, 1442695040888963407, 1 << 64

    def __init__(self, seed, /):
        self.state = seed
        self.spare = None
        for _ in range(3):
            self()

    def __call__(self):
        self.state = (self.state * self.multiplier + self.increment) % self.modulus
        return (self.state >> 11) / (1 << 53)

    def __iter__(self):
        return iter(self, 1.0)

    def exponential(self, mean):
        return -mean * math.log(1 - self())

    def uniform(self, low, high, /):
        return low + (high - low) * self()

    def normal(self, mean=0.0, deviation=1.0):
        if self.spare is not None:
            value, self.spare = self.spare, None
        else:
            while not 0 < (s := (x := self.uniform(-1, 1)) ** 2 + (y := self.uniform(-1, 1)) ** 2) < 1:
                pass
            factor = math.sqrt(-2 * math.log(s) / s)
            value, self.spare = x * factor, y * factor
        return mean + deviation * value

    def below(self, limit):
        return int(self() * limit)

    def choice(self, weighted):
        at = self() * sum(weighted.values())
        for item, weight in weighted.items():
            if (at := at - weight) < 0:
                return item

    def shuffled(self, items):
        *items, = items
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]
        return items

# A heap whose entries can be withdrawn

class Heap:
    __slots__ = ('entries', 'withdrawn')

    def __init__(self):
        self.entries, self.withdrawn = [], set()

    def push(self, entry):
        entries, at = self.entries, len(self.entries)
        entries.append(entry)
        while at > 0:
            above = at - 1 >> 1
            if not entry < entries[above]:
                break
            entries[at], at = entries[above], above
        entries[at] = entry

    def pop(self):
        entries = self.entries
        if not entries:
            raise IndexError('the heap is empty')
        first, last = entries[0], entries.pop()
        if entries:
            at, size = 0, len(entries)
            while (below := at * 2 + 1) < size:
                if below + 1 < size and entries[below + 1] < entries[below]:
                    below += 1
                if last <= entries[below]:
                    break
                entries[at] = entries[below]
                at = below
            entries[at] = last
        if first in self.withdrawn:
            self.withdrawn.discard(first)
            return self.pop()
        return first

    def __len__(self):
        return len(self.entries) - len(self.withdrawn)

    def __delitem__(self, entry):
        if entry not in self.entries:
            raise KeyError(entry)
        self.withdrawn.add(entry)

# Statistics

class Tally:
    """Mean and deviation as the values come (Welford); two of them can be added."""

    registry = weakref.WeakSet()

    def __init__(self, name, values=()):
        self.name, self.count, self.mean, self.squares = name, 0, 0.0, 0.0
        self.low, self.high = math.inf, -math.inf
        Tally.registry.add(self)
        for value in values:
            self << value

    def __lshift__(self, value):
        self.count += 1
        delta = value - self.mean
        self.mean += delta / self.count
        self.squares += delta * (value - self.mean)
        self.low, self.high = min(self.low, value), max(self.high, value)
        return self

    def __add__(self, other):
        if not isinstance(other, Tally):
            return NotImplemented
        both = Tally(f'{self.name}+{other.name}')
        both.count = self.count + other.count
        if both.count:
            delta = other.mean - self.mean
            both.mean = self.mean + delta * other.count / both.count
            both.squares = self.squares + other.squares + delta ** 2 * self.count * other.count / both.count
        both.low, both.high = min(self.low, other.low), max(self.high, other.high)
        return both

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    @property
    def deviation(self):
        return math.sqrt(self.squares / (self.count - 1)) if self.count > 1 else 0.0

    def __format__(self, spec):
        spec = spec or '.2f'
        cells = [f'{self.count:5d}'] + [format(v, spec).rjust(9) for v in (self.mean, self.deviation, self.low, self.high)]
        return f'{self.name[:16]:<16}|{"|".join(cells)}'

class Level(Tally):
    """A value over time: each counts for as long as it lasted."""

    def __init__(self, name, simulation):
        super().__init__(name)
        self.simulation, self.value, self.area, self.since = weakref.proxy(simulation), 0, 0.0, simulation.now

    def set(self, value):
        now = self.simulation.now
        self.area += self.value * (now - self.since)
        self.value, self.since = value, now
        self << value

    @property
    def average(self):
        return (self.area + self.value * (self.simulation.now - self.since)) / (self.simulation.now or 1)

class Histogram:
    def __init__(self, *, width, bins=8):
        self.width, self.bins = width, [0] * (bins + 1)

    def __lshift__(self, value):
        self.bins[min(int(value // self.width), len(self.bins) - 1)] += 1
        return self

    def __iter__(self):
        most = max(self.bins) or 1
        for at, count in enumerate(self.bins):
            low = at * self.width
            label = f'{low:5.1f}..' + (f'{low + self.width:<5.1f}' if at < len(self.bins) - 1 else ' ' * 5)
            yield f'{label} {count:>4} {"#" * round(count / most * 40):<40}|'

# The simulation

class Event:
    """Something that happens once; processes wait for it."""

    __slots__ = ('simulation', 'callbacks', 'value', 'failed', 'name', '__weakref__')

    def __init__(self, simulation, name='event'):
        self.simulation, self.callbacks, self.value, self.failed, self.name = simulation, [], None, False, name

    @property
    def done(self):
        return self.callbacks is None

    def succeed(self, value=None, *, delay=0):
        self.value = value
        self.simulation.schedule(self, delay)
        return self

    def fail(self, error):
        self.failed = True
        return self.succeed(error)

    def fire(self):
        callbacks, self.callbacks = self.callbacks, None
        for callback in callbacks:
            callback(self)

    def __or__(self, other):
        return Condition(self.simulation, any, [self, other])

    def __and__(self, other):
        return Condition(self.simulation, all, [self, other])

    def __repr__(self):
        return f'<{type(self).__name__.lower()} {self.name}{" done" * self.done}>'

class Condition(Event):
    __slots__ = ('test', 'events')

    def __init__(self, simulation, test, events):
        super().__init__(simulation, test.__name__)
        self.test, self.events = test, events
        for event in events:
            if event.done:
                self.check(event)
            else:
                event.callbacks.append(self.check)

    def check(self, event):
        if not self.done and self.value is None and self.test(e.done for e in self.events):
            self.succeed({e.name: e.value for e in self.events if e.done})

class Process(Event):
    __slots__ = ('generator', 'target')

    def __init__(self, simulation, generator):
        super().__init__(simulation, generator.__name__)
        self.generator = generator
        self.wait(Event(simulation, 'start').succeed())

    def wait(self, event):
        self.target = event
        event.callbacks.append(self.resume)

    def resume(self, event):
        if self.target is None or event is not self.target and event.name != 'interrupt':
            return
        try:
            target = self.generator.throw(event.value) if event.failed else self.generator.send(event.value)
            while target.done:
                target = self.generator.send(target.value)
        except StopIteration as stop:
            self.target = None
            self.succeed(stop.value)
        except Interrupt as error:
            self.target = None
            self.fail(SimulationError(f'{self.name} did not expect {error!r}'))
        except AttributeError as error:
            error.add_note(f'{self.name} yielded something else than an event')
            raise
        else:
            self.wait(target)

    def interrupt(self, cause=None):
        if self.target is None:
            raise SimulationError(f'{self.name} is over')
        event = Event(self.simulation, 'interrupt')
        event.callbacks.append(self.resume)
        event.fail(Interrupt(cause))

    def cancel(self):
        self.generator.close()
        self.callbacks = None

class Simulation:
    def __init__(self, *, seed=1, trace=()):
        self.now, self.serial, self.heap, self.random = 0.0, 0, Heap(), Random(seed)
        self.events, self.trace, self.handled = {}, set(trace), 0

    def schedule(self, event, delay=0):
        if delay < 0:
            raise ValueError(f'a delay of {delay}')
        self.serial += 1
        self.events[self.serial] = event
        self.heap.push(((self.now + delay), self.serial))

    def timeout(self, delay, value=None):
        return Event(self, f'timeout {delay:g}').succeed(value, delay=delay)

    def process(self, function, /, *args, **named):
        return Process(self, function(self, *args, **named))

    def log(self, kind, *parts):
        if kind in self.trace:
            print(f'{self.now:8.2f} {kind:<8}', *parts)

    def run(self, until=math.inf):
        """Until a time, or until an event has happened; gives its value."""
        if isinstance(until, Event):
            event, until = until, math.inf
            def stop(event):
                raise StopSimulation(event)
            event.callbacks.append(stop)
        try:
            while self.heap:
                time, serial = self.heap.pop()
                if time > until:
                    self.heap.push((time, serial))
                    self.now = until
                    break
                self.now = time
                self.handled += 1
                self.events.pop(serial).fire()
            else:
                self.now = self.now if until == math.inf else until
        except StopSimulation as stop:
            (event,) = stop.args
            if event.failed:
                raise event.value from stop
            return event.value

# Resources

class Request(Event):
    """A place in the queue; as a context it gives the resource back."""

    __slots__ = ('resource', 'priority', 'asked', 'owner')

    def __init__(self, resource, priority):
        super().__init__(resource.simulation, resource.name)
        self.resource, self.priority, self.asked = resource, priority, resource.simulation.now

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.resource.release(self)
        return kind is not None and issubclass(kind, Interrupt) and error.cause == 'ignore'

class Resource:
    def __init__(self, simulation, name, capacity=1):
        self.simulation, self.name, self.capacity = simulation, name, capacity
        self.users, self.queue = [], []
        self.waits, self.length, self.busy = Tally(f'{name} wait'), Level(f'{name} queue', simulation), Level(f'{name} busy', simulation)

    def request(self, priority=0):
        request = Request(self, priority)
        self.queue.append(request)
        self.queue.sort(key=lambda r: (-r.priority, r.asked))
        self.grant()
        return request

    def release(self, request):
        if request in self.users:
            self.users.remove(request)
        elif request in self.queue:
            self.queue.remove(request)
        self.grant()

    def grant(self):
        while self.queue and len(self.users) < self.capacity:
            first, *self.queue = self.queue
            self.users.append(first)
            self.waits << self.simulation.now - first.asked
            first.succeed(first)
        self.length.set(len(self.queue))
        self.busy.set(len(self.users))

    def __repr__(self):
        return f'<{self.name} {len(self.users)}/{self.capacity}, {len(self.queue)} waiting>'

class Store:
    """Goods: who takes from an empty one waits."""

    def __init__(self, simulation, name, goods=()):
        self.simulation, self.name, self.goods, self.takers = simulation, name, [*goods], []

    def put(self, *goods):
        self.goods.extend(goods)
        while self.goods and self.takers:
            self.takers.pop(0).succeed(self.goods.pop(0))

    def take(self):
        event = Event(self.simulation, self.name)
        self.takers.append(event)
        self.put()
        return event

def section(title):
    print(f'--- {title} '.ljust(72, '-'))

# A bank: customers of several kinds, some without patience.

section('a bank')
KINDS = {'quick': (2.0, 9.0, 0), 'slow': (7.0, 25.0, 0), 'special': (4.0, 60.0, 5)}
waited = {kind: Tally(kind) for kind in KINDS}
times = Histogram(width=4)
left = dict.fromkeys(KINDS, 0)

def customer(simulation, number, kind, bank):
    mean, patience, priority = KINDS[kind]
    came = simulation.now
    with bank.request(priority) as request:
        result = yield request | simulation.timeout(patience)
        if bank.name not in result:
            left[kind] += 1
            simulation.log('leaves', f'{kind} {number} after {simulation.now - came:.1f}')
            return 'left'
        waited[kind] << simulation.now - came
        yield simulation.timeout(simulation.random.exponential(mean))
    times << simulation.now - came
    simulation.log('served', f'{kind} {number}')
    return 'served'

def arrivals(simulation, bank, count, *, every):
    customers = []
    for number in range(count):
        kind = simulation.random.choice({'quick': 6, 'slow': 3, 'special': 1})
        customers.append(simulation.process(customer, number, kind, bank))
        yield simulation.timeout(simulation.random.exponential(every))
    fates = {}
    for process in customers:
        fate = yield process
        fates[fate] = fates.get(fate, 0) + 1
    return fates

simulation = Simulation(seed=42, trace={'leaves'})
bank = Resource(simulation, 'counter', 3)
fates = simulation.run(simulation.process(arrivals, bank, 250, every=1.6))
print(f'at {simulation.now:.3f}: {sorted(fates.items())}, {simulation.handled} events, {bank}')
print(f'{"":16}|{"n":>5}|{"mean":>9}|{"dev":>9}|{"min":>9}|{"max":>9}')
for tally in (*waited.values(), sum(waited.values()), bank.waits):
    print(f'{tally}')
print(f'queue {bank.length.average:.3f}, busy {bank.busy.average / bank.capacity:.1%}, left {left}')
print(*times, sep='\n')

# Machines that break: interrupts.

section('machines')

def machine(simulation, name, made, repairs):
    while True:
        try:
            todo = 5.0
            while todo > 0:
                start = simulation.now
                try:
                    yield simulation.timeout(todo)
                    todo = 0
                except Interrupt as interrupt:
                    todo -= simulation.now - start
                    simulation.log('breaks', f'{name}: {interrupt.cause}, {todo:.2f} to go')
                    with repairs.request() as request:
                        yield request
                        yield simulation.timeout(2.5)
                    simulation.log('repaired', name)
            made[name] = made.get(name, 0) + 1
        except GeneratorExit:
            simulation.log('stops', name, f'{made.get(name)} made')
            raise
        finally:
            made['all'] = made.get('all', 0) + 1

def breaker(simulation, machines):
    for cause in ('belt', 'fuse', 'belt', 'dust', 'rust', 'mouse'):
        yield simulation.timeout(simulation.random.uniform(3, 9))
        for cause in cause, 'also ' + cause:
            if victim := simulation.random.choice({m: 1 for m in machines if m.target}):
                victim.interrupt(cause)

simulation = Simulation(seed=7, trace=['breaks', 'repaired', 'stops'])
made, repairs = {}, Resource(simulation, 'repairs')
machines = [simulation.process(machine, name, made, repairs) for name in 'ABC']
simulation.process(breaker, machines)
try:
    simulation.run(until=60)
finally:
    for process in machines:
        process.cancel()
print(simulation.now, dict(sorted(made.items())), f'{repairs.waits:.3f}', sep='\n')

# Philosophers and a barrier

section('philosophers')

def philosopher(simulation, seat, forks, meals, barrier):
    first, second = sorted((forks[seat], forks[(seat + 1) % len(forks)]), key=lambda f: f.name)
    for meal in range(meals):
        yield simulation.timeout(simulation.random.uniform(0, 4))
        with first.request() as one, second.request() as two:
            got = yield one & two
            simulation.log('eats', f'{"." * seat}{seat} with {" and ".join(sorted(got))}')
            yield simulation.timeout(1.5)
    barrier.append(seat)
    return seat * meals

simulation = Simulation(seed=3, trace={'eats'})
forks = [Resource(simulation, f'fork{n}') for n in range(5)]
done = []
table = [simulation.process(philosopher, seat, forks, 2, done) for seat in range(5)]
def everybody(simulation, processes):
    total = 0
    while processes:
        process, *processes = processes
        total += yield process
    return total
print('total', simulation.run(simulation.process(everybody, table)), done, f'{simulation.now:.4f}')
print(*(f'{f.waits:.1f}' for f in forks), sep='\n')

# A pipeline of stores, with delegation to generators

section('a pipeline')

def carry(simulation, source, target, work, count):
    for _ in range(count):
        item = yield from fetch(simulation, source)
        target.put(work(item))
    return f'{source.name}>{target.name}'

def fetch(simulation, store):
    yield simulation.timeout(0.5)
    item = yield store.take()
    return item

simulation = Simulation()
raw, cut, painted = (Store(simulation, name) for name in ('raw', 'cut', 'painted'))
steps = [(raw, cut, lambda x: x * 2), (cut, painted, lambda x: f'<{x}>')]
workers = [simulation.process(carry, *step, 4) for step in steps]
def supply(simulation):
    for n in range(1, 5):
        raw.put(n)
        yield simulation.timeout(n / 4)
simulation.process(supply)
print(simulation.run(workers[1]), painted.goods, simulation.now, workers)

# Odd things

section('odd things')

def trouble(label, function, *args, **named):
    try:
        result = function(*args, **named)
    except Exception as error:
        chain = []
        while error:
            chain.append(f'{type(error).__name__}({error})' + ''.join(f' [{n}]' for n in getattr(error, '__notes__', ())))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        print(f'{label:<10}', ' <- '.join(chain))
    else:
        print(f'{label:<10} {result}')

def stubborn(simulation):
    yield simulation.timeout(1)
    yield simulation.timeout(100)
def careless(simulation):
    yield 'no event'
def patient(simulation):
    try:
        yield simulation.timeout(50)
    except Interrupt:
        try:
            yield simulation.timeout(1)
        finally:
            return 'in finally'
def interrupting(simulation, victim, after=2):
    yield simulation.timeout(after)
    victim.interrupt('now')
    return 'interrupted'
def ignoring(simulation, resource):
    with resource.request() as request:
        yield request
        yield simulation.timeout(9)
    return simulation.now

simulation = Simulation(seed=0)
victim = simulation.process(stubborn)
simulation.process(interrupting, victim)
trouble('fails', simulation.run, victim)
trouble('over', simulation.run, simulation.process(interrupting, victim))
trouble('careless', lambda s: (s.process(careless), s.run()), Simulation())
victim = simulation.process(patient)
other = simulation.process(interrupting, victim, after=3)
trouble('finally', simulation.run, victim)
single = Resource(simulation, 'single')
ignorer = simulation.process(ignoring, single)
simulation.run(simulation.now + 1)
ignorer.interrupt('ignore')
trouble('ignored', lambda: (simulation.run(ignorer), single))
trouble('negative', simulation.timeout, -1)
trouble('empty', Heap().pop)
trouble('add', lambda: Tally('a') + 3)
trouble('radd', lambda: 3 + Tally('a'))
heap = Heap()
for value in Random(5).shuffled(range(12)):
    heap.push(value)
del heap[3], heap[0], heap[11]
trouble('withdraw', heap.__delitem__, 99)
print('heap', len(heap), [heap.pop() for _ in range(len(heap))], len(heap.entries))
trouble('running', lambda: (g := (lambda: (yield g.send(None)))(), next(g)))
print('normal', f'{Tally("normal", map(lambda r: r.normal(10, 2), [Random(9)] * 500)):.4f}')
parts = [Tally('half', range(0, 50)), Tally('half', range(50, 100))]
print('joined', f'{parts[0] + parts[1]:.3e}', f'{sum(parts):09.3f}', f'{Tally("none"):.1f}', sep='\n')
print('digits', [f'{x:.3f}' for x, _ in zip(Random(11), range(4))], Random(11).shuffled('abcdef'))

names = weakref.WeakValueDictionary((process.name, process) for process in workers + machines)
print(sorted(names), len(Tally.registry) > 10)
del workers, machines, process, victim, other, ignorer, simulation, table, bank, parts, tally, repairs, forks, single, raw, cut, painted, heap
gc.collect()
print(sorted(names))
