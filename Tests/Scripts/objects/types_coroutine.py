# types.coroutine
# small

import types


@types.coroutine
def waiting(value):
    received = yield value
    return received, value


async def main():
    return await waiting(5)


def run(awaitable):
    sent = None
    try:
        while True:
            sent = awaitable.send(sent)
            print('yielded', sent)
            sent = ('sent', sent)
    except StopIteration as stop:
        print('returned', stop.value)


run(main())
print(types.coroutine(main) is main, types.coroutine(waiting) is waiting)


class Generating:
    """Something with the methods of a generator."""

    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        self.count += 1
        if self.count > 2:
            raise StopIteration('end')
        return self.count

    def throw(self, *arguments):
        raise RuntimeError('thrown')

    def close(self):
        print('closed')


@types.coroutine
def plain():
    """The doc."""
    return Generating()


print(plain.__name__, plain.__doc__, plain.__wrapped__.__name__)


async def other():
    return await plain()


run(other())
for value in (5, None):
    try:
        types.coroutine(value)
    except TypeError as error:
        print(error)


@types.coroutine
def number():
    return 5


print(number())
