# The same numbers for the same seeds.
import random
from random import Random

for seed in (0, 1, -1, 12345678901234567890, 2 ** 200 + 7, 1.5, -0.0, True):
    r = Random(seed)
    print(seed, r.random(), r.random(), r.getrandbits(32), r.getrandbits(5), r.getrandbits(62), r.getrandbits(63), r.getrandbits(64),
          r.getrandbits(65), r.getrandbits(200))
for seed in ('', 'abc', b'abc', 'é\u1234'):
    print(seed, Random().seed(seed, version=1) if seed else '', end=' ')
    r = Random()
    if not isinstance(seed, bytes) or seed:
        r.seed(seed, version=1)
    print(r.random())

r = Random(42)
print([r.random() for _ in range(3)], [r.randrange(10) for _ in range(12)], [r.randrange(3, 1000, 7) for _ in range(5)])
print([r.randrange(10, 0, -3) for _ in range(6)], [r.randint(-5, 5) for _ in range(6)], r.randrange(2 ** 100), r.randint(10 ** 30, 10 ** 31))
print(r.choice('abcdef'), r.choice([1, 2, 3]), r.choice(range(100)), r.choice((5,)))
items = list(range(20))
r.shuffle(items)
print(items)
print(r.sample(range(10 ** 9), 5), r.sample('abcdefgh', 8), r.sample([1, 2], 0), r.sample(range(30), 20), r.sample(['a', 'b'], counts=[4, 3], k=5))
print(r.choices('abc', k=8), r.choices([1, 2, 3], [5, 1, 1], k=8), r.choices(['x', 'y'], cum_weights=[1, 10], k=8), r.choices({0: 'z'}, k=2))
for name, arguments in (('uniform', (1, 5)), ('uniform', (5, -5)), ('triangular', ()), ('triangular', (1, 4)), ('triangular', (1, 4, 2)), ('normalvariate', ()),
                        ('normalvariate', (10, 3)), ('gauss', ()), ('gauss', (5, 2)), ('lognormvariate', (0, 1)), ('expovariate', (0.5,)),
                        ('vonmisesvariate', (0, 0)), ('vonmisesvariate', (1, 4)), ('gammavariate', (2, 3)), ('gammavariate', (1, 3)),
                        ('gammavariate', (0.3, 3)), ('betavariate', (2, 3)), ('betavariate', (0.5, 0.5)), ('paretovariate', (3,)),
                        ('weibullvariate', (1, 1.5)), ('randbytes', (7,)), ('randbytes', (0,))):
    print(name, arguments, [getattr(r, name)(*arguments) for _ in range(4)])

state = r.getstate()
print(type(state), len(state), state[0], len(state[1]), state[2])
first = [r.gauss(0, 1) for _ in range(3)], r.random()
r.setstate(state)
print(first == ([r.gauss(0, 1) for _ in range(3)], r.random()), hash(state[1]) == hash(r.getstate()[1]))
other = Random()
other.setstate(r.getstate())
print(other.random() == r.random(), other.getstate() == r.getstate())
print(sum(r.getstate()[1]))

random.seed(7)
print(random.random(), random.randint(1, 6), random.uniform(2, 3), random.choice('xyz'), random.getrandbits(16), random.randbytes(3))
numbers = [1, 2, 3, 4, 5]
random.shuffle(numbers)
print(numbers, random.sample(numbers, 2), random.choices(numbers, k=3), random.gauss(0, 1), random.betavariate(1, 2))
saved = random.getstate()
before = random.random()
random.setstate(saved)
print(before == random.random(), random.triangular(), random.lognormvariate(0, 1), random.expovariate(2), random.vonmisesvariate(0, 1),
      random.gammavariate(1, 1), random.paretovariate(1), random.weibullvariate(1, 1), random.normalvariate(0, 1), random.randrange(5))


class Half(Random):
    def random(self):
        return 0.5


h = Half()
print(h.randrange(10), h.choice('abc'), h.uniform(0, 4), h.sample(range(10), 3), h.randrange(2 ** 40))
