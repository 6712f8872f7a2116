# An event loop with generator tasks, timers and messages.
# small

class Sleep:
    def __init__(self, n): self.n = n
class Get: pass
class Loop:
    def __init__(self): self.now, self.ready, self.timers, self.mail, self.waiting, self.seq = 0, [], [], [], [], 0
    def spawn(self, name, gen): self.ready.append((name, gen, None)); return gen
    def run(self):
        while self.ready or self.timers:
            while self.ready:
                name, gen, value = self.ready.pop(0)
                try:
                    r = gen.throw(value) if isinstance(value, BaseException) else gen.send(value)
                except StopIteration as e:
                    print(f'[{self.now}] {name} done: {e.value}')
                except Exception as e:
                    print(f'[{self.now}] {name} failed: {e!r}')
                else:
                    if isinstance(r, Sleep): self.seq += 1; self.timers.append((self.now + r.n, self.seq, name, gen)); self.timers.sort(key=lambda t: t[:2])
                    elif isinstance(r, Get):
                        if self.mail: self.ready.append((name, gen, self.mail.pop(0)))
                        else: self.waiting.append((name, gen))
                    elif r is None: self.ready.append((name, gen, None))
                    else: self.ready.append((name, gen, TypeError(f'cannot wait for {r!r}')))
            if self.timers:
                self.now, _, name, gen = self.timers.pop(0)
                self.ready.append((name, gen, None))
        for name, gen in self.waiting: print('closing', name); gen.close()
    def send(self, m):
        if self.waiting: name, gen = self.waiting.pop(0); self.ready.append((name, gen, m))
        else: self.mail.append(m)
loop = Loop()
def sleeper(n, times):
    for i in range(times):
        yield Sleep(n)
        print(f'[{loop.now}] tick {n}')
    return n * times
def producer():
    for m in ('one', 'two', 'three'):
        loop.send(m)
        yield Sleep(4)
    return 'sent all'
def consumer(name):
    try:
        while True:
            m = yield Get()
            print(f'[{loop.now}] {name} got {m}')
            yield from nap(2)
    finally:
        print(name, 'cleans up')
def nap(n):
    yield Sleep(n)
    return 'rested'
def failing():
    yield
    raise ValueError('task error')
def bad():
    try:
        yield 'nonsense'
    except TypeError as e:
        print('told:', e)
        yield Sleep(1)
    return 'recovered'
loop.spawn('A', sleeper(3, 3)); loop.spawn('B', sleeper(5, 2)); loop.spawn('P', producer()); loop.spawn('C1', consumer('C1')); loop.spawn('C2', consumer('C2')); loop.spawn('F', failing()); loop.spawn('bad', bad())
loop.run()
