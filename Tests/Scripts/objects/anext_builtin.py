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



def attempt(action, *arguments):
    try:
        print('ok', action(*arguments))
    except BaseException as error:
        print(type(error).__name__, error)


async def numbers(n):
    for i in range(n):
        await Pause('wait')
        yield i


class Plain:
    def __init__(self, value):
        self.value = value

    def __anext__(self):
        if isinstance(self.value, BaseException):
            raise self.value
        return self.value


class Await:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        return self.result


class Ends:
    async def __anext__(self):
        raise StopAsyncIteration('ended')


class Returns:
    async def __anext__(self):
        got = await Pause('async')
        return 'item', got


async def take(awaitable):
    return await awaitable

generator = numbers(1)
run(take(anext(generator)))
run(take(anext(generator)))
run(take(anext(generator, 'default')))
generator = numbers(1)
run(take(anext(generator, 'default')), 'sent')
run(take(anext(Ends(), 'default')))
run(take(anext(Ends())))
run(take(anext(Returns(), 'default')), 'sent')
print(anext(Plain(5)))
run(take(anext(Plain(5), 'default')))
run(take(anext(Plain(Await(5)), 'default')))
run(take(anext(Plain(Await(iter([1, 2]))), 'default')))
attempt(anext, Plain(KeyError('k')))
for value in (1, [], iter([])):
    attempt(anext, value)
    attempt(anext, value, 'default')
attempt(anext)
attempt(anext, generator, 1, 2)
awaitable = anext(numbers(2), 'default')
print(type(awaitable).__name__, awaitable.__await__() is awaitable, iter(awaitable) is awaitable)
attempt(next, awaitable)
attempt(awaitable.send, None)
attempt(awaitable.send, None)
awaitable = anext(numbers(2), 'default')
awaitable.send(None)
attempt(awaitable.throw, KeyError('thrown'))
awaitable = anext(numbers(2), 'default')
print(awaitable.close())
awaitable = anext(Returns(), 'default')
attempt(awaitable.send, None)
awaitable.close()
attempt(type(awaitable))
generator = numbers(0)
run(take(anext(generator, None)))
run(take(anext(generator, None)))


async def main():
    iterator = aiter(numbers(3))
    result = []
    while (item := await anext(iterator, None)) is not None:
        result.append(item)
    return result

run(main())
print(anext.__name__)
