# small
# Augmented assignment to attributes whose place changes between one turn and the next, or while the right side runs.


class Plain:
    def __init__(self, value):
        self.value = value


class Slotted:
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value


class Watched:
    def __init__(self, value):
        object.__setattr__(self, 'value', value)

    def __setattr__(self, name, value):
        print('set', name, value)
        object.__setattr__(self, name, value)


class Computed:
    inner = 1

    @property
    def value(self):
        return self.inner

    @value.setter
    def value(self, value):
        print('setter', value)
        self.inner = value


class Shared:
    value = 10


def add(object, amount):
    object.value += amount
    return object.value


def subtract(object, amount):
    object.value -= amount
    return object.value


def multiply(object, amount):
    object.value *= amount
    return object.value


for make in (Plain, Slotted, Watched):
    for start, amount in ((1, 2), (1.5, 2), (2**62, 2**62), ('ab', 'c'), ([1], [2]), (1.5, 0.25), (True, 1)):
        object_ = make(start)
        print(make.__name__, add(object_, amount), add(object_, amount))
        try:
            print(subtract(object_, amount), multiply(object_, amount))
        except TypeError as error:
            print(error)

shared = Shared()
print(add(shared, 1), Shared.value, vars(shared), add(shared, 1), vars(shared))
print(add(Computed(), 5), multiply(Computed(), 3))

print('lists keep their identity')
items = [1]
plain = Plain(items)
add(plain, [2])
print(items, plain.value is items)

print('floats in other hands stay as they are')
number = 0.5
plain = Plain(number)
kept = plain.value
for turn in range(3):
    add(plain, 0.5)
again = plain.value
add(plain, 0.5)
print(number, kept, again, plain.value)


def grow(object, result):
    object.value = 100
    object.extra = 1
    return result


plain = Plain(1)
for turn in range(3):
    plain.value += grow(plain, 5)
    print(plain.value, vars(plain))
plain = Plain(1.0)
for turn in range(3):
    plain.value += grow(plain, 0.5)
    print(plain.value)


def forget(object):
    del object.value
    return 1


plain = Plain(1)
plain.value += forget(plain)
print(plain.value)
slotted = Slotted(1)
slotted.value += forget(slotted)
print(slotted.value)


def shift(object):
    object.__class__ = Other
    return 1


class Other:
    def __setattr__(self, name, value):
        print('other', name, value)


plain = Plain(1)
add(plain, 1)
plain.value += shift(plain)
print(vars(plain))

print('errors')
for object_ in (object(), None, 5, Slotted.__new__(Slotted), Plain.__new__(Plain)):
    try:
        object_.value += 1
    except AttributeError as error:
        print(error)
try:
    plain = Plain('a')
    plain.value += 1
except TypeError as error:
    print(error, plain.value)


class Accumulator:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(other)
        return self


plain = Plain(Accumulator())
first = plain.value
for turn in range(3):
    add(plain, turn)
print(first.log, plain.value is first)
