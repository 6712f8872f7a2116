"""A million entries go through a cache, and memory is bounded by what is alive.

Each value is a large object. A WeakValueDictionary finds those that are in use; a short list keeps the last few alive. What falls out of the list is
gone at that moment, and its entry with it, so the cache has never more entries than there are live objects.
"""
import weakref

ENTRIES = 1_000_000
KEPT = 100
SIZE = 10_000


class Blob:
    """A large object. The class counts what is in memory."""

    __slots__ = ('data', '__weakref__')
    living = made = most = 0

    def __init__(self):
        self.data = bytearray(SIZE)
        Blob.made += 1
        Blob.living += 1
        if Blob.living > Blob.most:
            Blob.most = Blob.living

    def __del__(self):
        Blob.living -= 1


def resident():
    """The memory of this process in MiB, as far as the system tells; otherwise 0."""
    try:
        with open('/proc/self/statm') as file:
            return int(file.read().split()[1]) * 4096 / 2 ** 20
    except OSError:
        return 0


cache = weakref.WeakValueDictionary()
kept = [None] * KEPT
largest = 0
start = resident()
for number in range(ENTRIES):
    blob = cache[number] = Blob()
    kept[number % KEPT] = blob
    if number % 1000 == 0:
        largest = max(largest, len(cache))
        # Somebody asks for one that is still there, and for one that is not.
        assert cache[number] is blob and cache.get(number - KEPT - 1) is None
del blob
end = resident()

print(f'{Blob.made:,} objects of {SIZE:,} bytes made, {Blob.made * SIZE / 2 ** 30:.1f} GiB in all')
print(f'at most {Blob.most} alive at once, at most {largest} entries')
print(f'now {Blob.living} alive, {len(cache)} entries')
print('memory grew by less than 16 MiB:', end - start < 16)
kept.clear()
print(f'after letting go of them: {Blob.living} alive, {len(cache)} entries')
