"""Class-heavy code: an event-driven simulation of a shop, with inheritance, properties and operators.

Prints `name value unit` lines.
"""
import time


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7fffffff
        return (self.state >> 8) % n


class Event:
    def __init__(self, time, target):
        self.time = time
        self.target = target

    def __lt__(self, other):
        return self.time < other.time

    def fire(self, shop):
        raise NotImplementedError


class Arrival(Event):
    def fire(self, shop):
        shop.queue.append(self.target)
        shop.schedule(Arrival(self.time + 1 + shop.random.below(5), Customer(self.target.number + 1, self.time)))
        shop.serve_next(self.time)


class Departure(Event):
    def fire(self, shop):
        self.target.leave(self.time)
        shop.busy -= 1
        shop.served += 1
        shop.total_wait += self.target.waiting
        shop.serve_next(self.time)


class Customer:
    def __init__(self, number, arrived):
        self.number = number
        self.arrived = arrived
        self.left = None

    def leave(self, now):
        self.left = now

    @property
    def waiting(self):
        return self.left - self.arrived


class Shop:
    def __init__(self, clerks):
        self.random = Random(99)
        self.clerks = clerks
        self.busy = self.served = self.total_wait = 0
        self.queue = []
        self.events = []

    def schedule(self, event):
        """Insert into the heap."""
        events = self.events
        events.append(event)
        i = len(events) - 1
        while i and events[i] < events[(i - 1) >> 1]:
            parent = (i - 1) >> 1
            events[i], events[parent] = events[parent], events[i]
            i = parent

    def next_event(self):
        events = self.events
        first, last = events[0], events.pop()
        if events:
            events[0] = last
            i, size = 0, len(events)
            while True:
                child = 2 * i + 1
                if child >= size:
                    break
                if child + 1 < size and events[child + 1] < events[child]:
                    child += 1
                if not events[child] < events[i]:
                    break
                events[i], events[child] = events[child], events[i]
                i = child
        return first

    def serve_next(self, now):
        if self.queue and self.busy < self.clerks:
            customer = self.queue.pop(0)
            self.busy += 1
            self.schedule(Departure(now + 2 + self.random.below(7), customer))

    def run(self, until):
        self.schedule(Arrival(0, Customer(1, 0)))
        while self.served < until:
            self.next_event().fire(self)
        return self.served, self.total_wait


def shop():
    return Shop(2).run(6000)


class Vector:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def length2(self):
        return self.x * self.x + self.y * self.y


class Body:
    def __init__(self, mass, position, speed):
        self.mass = mass
        self.position = position
        self.speed = speed

    def step(self, others, dt):
        for other in others:
            if other is not self:
                way = other.position - self.position
                self.speed = self.speed + way * (other.mass * dt / (way.length2() + 1.0))
        self.position = self.position + self.speed * dt


def planets():
    bodies = [Body(1.0 + i, Vector(i * 3.0, i * i * 1.0), Vector(0.0, 0.1 * i)) for i in range(6)]
    for _ in range(400):
        for body in bodies:
            body.step(bodies, 0.01)
    return round(sum(body.position.length2() for body in bodies), 6)


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key):
        if self.root is None:
            self.root = Node(key)
            self.size = 1
            return
        node = self.root
        while True:
            if key == node.key:
                return
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                    break
                node = node.right
        self.size += 1

    def __contains__(self, key):
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None


def search_tree():
    tree = Tree()
    random = Random(7)
    for _ in range(8000):
        tree.insert(random.below(100000))
    found = sum(1 for key in range(0, 100000, 10) if key in tree)
    return tree.size, found


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(shop, (6000, 60363))
measure(planets, 1731.3364)
measure(search_tree, (7671, 771))
