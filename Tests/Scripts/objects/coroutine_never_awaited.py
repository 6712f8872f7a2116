# small
# stderr
async def forgotten():
    print('never')


def make():
    forgotten()


class C:
    async def method(self):
        pass

forgotten()
make()
for i in range(3):
    C().method()
coroutine = forgotten()
del coroutine
closed = forgotten()
closed.close()
del closed
begun = forgotten()
try:
    begun.send(None)
except StopIteration:
    pass
del begun


async def outer():
    forgotten()
    return 1

try:
    outer().send(None)
except StopIteration as stop:
    print(stop.value)
print('end')
