programs = """
await x
---
def f(): await x
---
def f(): [await x for x in y]
---
def f(): [x async for x in y]
---
[x async for x in y]
---
{x: y async for x, y in z}
---
lambda: await x
---
async def f(): lambda: await x
---
def f():
    async for x in y: pass
---
async for x in y: pass
---
def f():
    async with x: pass
---
async with x: pass
---
async def f(): yield from x
---
async def f():
    yield 1
    return 2
---
async def f():
    return 2
    yield 1
---
async def f():
    return
    yield
---
async def f(): [(yield x) for x in y]
---
async def f(): return [x async for x in y]
---
async def f(): return (x async for x in y)
---
def f(): return (x async for x in y)
---
def f(): return (await x for x in y)
---
async def f(x=await y): pass
---
async def f():
    def g(): await x
---
async def f():
    def g(): return [x async for x in y]
---
async def f():
    class C: await x
---
class C:
    async def f(self): await self
---
async def f(): await
---
async x
---
async def f: pass
---
await = 1
---
async = 1
---
def await(): pass
---
async def f(): await x = 1
---
async def f(): del await x
---
async def f(): (await x) += 1
---
async def f():
    async with x as y, z: pass
---
async def f(): async lambda: 1
---
async def f(): async while x: pass
---
async def f(): return await x ** await y
---
async def f(): return await -x
---
async def f(): return await await x
---
async def f(): return -await x
---
async def f(): print(f'{await x}')
---
f'{await x}'
---
async def f(): [[x async for x in y] for z in w]
---
def f(): [[x async for x in y] for z in w]
---
async def f(): {await x: 1 for x in y if await x}
---
async def f():
    await x
    yield
    async for y in z: yield y
---
@await x
def f(): pass
---
async def f():
    @await x
    def g(): pass
---
async def f():
    nonlocal x
---
async def f(await): pass
---
import await
---
x.await
---
f(async=1)
"""
for text in programs.split('---\n'):
    text = text.strip('\n')
    try:
        compile(text, 'text', 'exec')
        print('fine:', text)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
