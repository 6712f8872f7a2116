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


class Base:
    async def greet(self, who):
        return 'hello ' + await Pause(who)

    async def items(self):
        yield 'base'

    async def __call__(self, x):
        return x * 2

    def __await__(self):
        return self.greet('awaited').__await__()


class Derived(Base):
    async def greet(self, who):
        return (await super().greet(who)).upper()

    async def items(self):
        async for item in super().items():
            yield item
        yield __class__.__name__

    async def __private(self):
        return 'private'

    async def calls_private(self):
        return await self.__private()

    @property
    async def attribute(self):
        return await Pause('attribute')

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        pass

    async def __getattr__(self, name):
        return name


async def main(d):
    print(await d.greet('you'))
    print([x async for x in d.items()])
    print(await d.calls_private(), await d.attribute, await d(4), await d, await d.missing)
    async with d as same:
        print(same is d)

run(main(Derived()), 'there', 'an attribute', 'someone')


class Meta(type):
    async def __anext__(cls):
        if cls.left == 0:
            raise StopAsyncIteration
        cls.left -= 1
        return cls.left

    def __aiter__(cls):
        return cls


class Counted(metaclass=Meta):
    left = 3


async def over_class():
    return [x async for x in Counted]

run(over_class())
