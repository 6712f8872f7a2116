"""What the system has to give for an object, in bytes: half a million are made, and the process's resident memory is looked at."""
import gc
import weakref

N = 500_000


class Empty:
    pass


class Pair:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class SlottedPair:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Watchable:
    __slots__ = ('x', 'y', '__weakref__')

    def __init__(self, x, y):
        self.x = x
        self.y = y


def resident():
    with open('/proc/self/statm') as f:
        return int(f.read().split()[1]) * 4096


everything = []


def run(name, make):
    gc.collect()
    kept = [None] * N
    everything.append(kept)
    before = resident()
    for i in range(N):
        kept[i] = make()
    print(name, round((resident() - before) / N, 1), 'bytes')


try:
    resident()
except OSError:
    # Only Linux tells it that way.
    raise SystemExit
run('empty', Empty)
run('pair', lambda: Pair(1, 2))
run('slotted_pair', lambda: SlottedPair(1, 2))
run('slotted_pair_watchable', lambda: Watchable(1, 2))
run('bare_object', object)
run('list', list)
run('dict', dict)
watched = [Empty() for _ in range(N)]
run('weak_reference', map(weakref.ref, watched).__next__)
