"""The longest automatic collection while a million objects are made that live, and while as many die in cycles beside them."""
import gc
from _timing import clock, median

N = 1_000_000
started = 0.0
pauses = []


def watch(phase, info):
    global started
    if phase == 'start':
        started = clock()
    else:
        pauses.append(clock() - started)


class Plain:
    def __init__(self, other):
        self.other = other


def run(name, make):
    longest, total, whole = [], [], []
    for _ in range(3):
        pauses.clear()
        start = clock()
        kept = make()
        whole.append(clock() - start)
        longest.append(max(pauses))
        total.append(sum(pauses))
        kept = None
        gc.collect()
    print(name + '_longest_pause', round(median(longest) * 1e3, 3), 'ms')
    print(name + '_collections', round(median(total) * 1e3, 2), 'ms')
    print(name + '_whole', round(median(whole) * 1e3, 2), 'ms')


def living():
    return [Plain(None) for _ in range(N)]


def dying():
    for _ in range(N // 2):
        a = Plain(None)
        a.other = Plain(a)


gc.callbacks.append(watch)
run('living', living)
live = living()
run('dying', dying)
