# small
# The finalizers of a cycle that fail do not keep the others from running, nor the cycle from going.

import gc
import sys

gc.disable()
sys.unraisablehook = lambda raised: print('unraisable', raised.exc_type.__name__, raised.exc_value)


class Link:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('del', self.number)
        if self.number % 2:
            raise ValueError(self.number)


def ring():
    links = [Link(number) for number in range(5)]
    for one, following in zip(links, links[1:] + links[:1]):
        one.next = following


ring()
print(gc.collect(), sum(type(one) is Link for one in gc.get_objects()))


def hook(raised):
    raise RuntimeError('the hook fails as well')


class Quiet:
    def write(self, text):
        seen.append(text)

    def flush(self):
        pass


seen = []
kept, sys.stderr = sys.stderr, Quiet()
sys.unraisablehook = hook
ring()
print(gc.collect(), sum(type(one) is Link for one in gc.get_objects()))
sys.stderr = kept
print('the hook fails as well' in ''.join(seen))
