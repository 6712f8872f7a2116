# small
# What suspended, new and finished generators and coroutines refer to.

import gc


def names(value):
    return [one if type(one) in (str, int) else type(one).__name__ for one in gc.get_referents(value)]


def walk(first, second):
    third = [first]
    yield third
    yield second


one = walk('a', 2)
print(names(one))
next(one)
print(names(one))
list(one)
print(names(one))


async def work(item):
    pass

task = work('it')
print(names(task))
task.close()
print(names(task))


async def stream(item):
    yield item

print(names(stream('x')))
held = []


def closing():
    def inner():
        yield held_here
    held_here = held
    return inner()

print(names(closing()))
