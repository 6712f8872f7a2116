# small

def run(coroutine, *sent):
    """Drives a coroutine: what it gives out, then what it returns or raises."""
    sent = list(sent)
    value = None
    while True:
        try:
            out = coroutine.send(value)
        except StopIteration as stop:
            print('returned', stop.value)
            return stop.value
        except BaseException as error:
            print('raised', type(error).__name__, error)
            return None
        print('gave', out)
        value = sent.pop(0) if sent else None


class Pause:
    """Gives its value out when it is awaited; the await gives what is sent in."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)

async def empty():
    pass


async def answer(a, b=2, *rest, c=3, **more):
    "Doc."
    return a, b, rest, c, more

run(empty())
run(answer(1))
run(answer(1, 5, 6, 7, c=8, d=9))
print(answer.__name__, answer.__doc__, answer.__defaults__, answer.__kwdefaults__)
print(type(answer).__name__, answer.__code__.co_flags & 0x1a0, empty.__code__.co_flags & 0x80)
try:
    answer()
except TypeError as error:
    print(error)
try:
    answer(1, a=2)
except TypeError as error:
    print(error)


class C:
    async def method(self, x):
        return self.name, x

    @classmethod
    async def of_class(cls, x):
        return cls.__name__, x

    @staticmethod
    async def alone(x):
        return x

    name = 'C'

run(C().method(1))
run(C.of_class(2))
run(C.alone(3))


async def outer():
    x = 10

    async def inner():
        nonlocal x
        x += 1
        return x
    await inner()
    return await inner() + x

run(outer())
run((lambda: answer(0))())
