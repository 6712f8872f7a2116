# threading.local
import gc
import threading
import weakref

mine = threading.local()
mine.x = 1


class Counted(threading.local):
    default = "class"
    made = 0

    def __init__(self, start, *, step=1):
        type(self).made += 1
        self.value = [start]
        self.step = step

    def add(self):
        self.value.append(self.value[-1] + self.step)
        return self.value


c = Counted(5, step=2)
c.add()


def run(function):
    t = threading.Thread(target=function)
    t.start()
    t.join()


def look():
    print(hasattr(mine, "x"), mine.__dict__, c.value, c.step, c.add(), c.default, c.__dict__)
    try:
        mine.x
    except AttributeError as e:
        print(e)
    mine.x = 2
    mine.y = 3
    print(mine.__dict__, sorted(vars(mine)))
    del mine.y
    print(vars(mine))
    try:
        del mine.y
    except AttributeError as e:
        print(e)
    try:
        mine.__dict__ = {}
    except AttributeError as e:
        print(e)


run(look)
print(mine.x, mine.__dict__, c.value, Counted.made)
run(look)
print(Counted.made)
for call in [lambda: threading.local(1), lambda: threading.local(a=1), lambda: Counted(), lambda: type("P", (threading.local,), {})(1)]:
    try:
        call()
    except TypeError as e:
        print(e)


# What a thread has put there goes with the thread, and all of it with the object.
class A:
    pass


dead = []


def leave(which):
    a = A()
    weakref.finalize(a, dead.append, which)
    mine.a = a


run(lambda: leave("thread"))
gc.collect()
print(dead, hasattr(mine, "a"))
other = threading.local()
other.me = other
other.a = A()
r, q = weakref.ref(other), weakref.ref(other.a)
del other
gc.collect()
print(r(), q())
gate, ready = threading.Event(), threading.Event()
third = threading.local()


def keep():
    global held
    third.a = A()
    held = weakref.ref(third.a)
    ready.set()
    gate.wait()


t = threading.Thread(target=keep)
t.start()
ready.wait()
print(held() is not None)
del third
gc.collect()
print(held())
gate.set()
t.join()


# An __init__ that fails is tried again.
class Bad(threading.local):
    fails = False

    def __init__(self):
        if self.fails:
            raise ValueError("no")
        self.x = 1


bad = Bad()
Bad.fails = True


def use():
    for _ in range(2):
        try:
            bad.x
        except ValueError as e:
            print(e)
        Bad.fails = False
    print(bad.x)


run(use)


# Slots and inheritance
class Slotted(threading.local):
    __slots__ = ("s",)


s = Slotted()
s.s = 1
run(lambda: print(s.s))


class Deep(Counted):
    def __init__(self):
        super().__init__(1)
        self.z = threading.current_thread().name


d = Deep()
run(lambda: print(d.z.startswith("Thread-"), d.value))
print(d.z)
