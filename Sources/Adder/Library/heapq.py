"""Heaps in lists: heap[0] is the smallest item, and no item is greater than those at twice its index plus one and plus two."""

from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heapify_max, _heappop_max, _heapreplace_max, _advance

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def merge(*iterables, key=None, reverse=False):
    """Gives the items of sorted iterables in order, without reading more of them than is needed."""
    # An entry: the key, the place of its iterable, which decides among equal keys, the item, and the iterator that it is from.
    nothing = object()
    heap = []
    for place, iterable in enumerate(iterables):
        iterator = iter(iterable)
        item = next(iterator, nothing)
        if item is not nothing:
            heap.append([item if key is None else key(item), -place if reverse else place, item, iterator])
    if reverse:
        _heapify_max(heap)
    else:
        heapify(heap)
    while len(heap) > 1:
        yield heap[0][2]
        _advance(heap, key, reverse)
    if heap:
        # One iterable is left: its items need no keys.
        yield heap[0][2]
        yield from heap[0][3]


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first: as sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        return _single(iterable, key, max)
    size = _size(iterable)
    if size is not None and n >= size:
        return sorted(iterable, key=key, reverse=True)[:n]
    # The heap has the smallest of the items chosen so far on top; of equal keys, the item that came first is the larger one.
    iterator = iter(iterable)
    if key is None:
        heap = [(item, -place) for place, item in zip(range(n), iterator)]
        if not heap:
            return heap
        heapify(heap)
        least = heap[0][0]
        place = -len(heap)
        for item in iterator:
            if least < item:
                heapreplace(heap, (item, place))
                least = heap[0][0]
                place -= 1
        heap.sort(reverse=True)
        return [item for item, place in heap]
    heap = [(key(item), -place, item) for place, item in zip(range(n), iterator)]
    if not heap:
        return heap
    heapify(heap)
    least = heap[0][0]
    place = -len(heap)
    for item in iterator:
        value = key(item)
        if least < value:
            heapreplace(heap, (value, place, item))
            least = heap[0][0]
            place -= 1
    heap.sort(reverse=True)
    return [item for value, place, item in heap]


def nsmallest(n, iterable, key=None):
    """The n smallest items, the smallest first: as sorted(iterable, key=key)[:n]."""
    if n == 1:
        return _single(iterable, key, min)
    size = _size(iterable)
    if size is not None and n >= size:
        return sorted(iterable, key=key)[:n]
    iterator = iter(iterable)
    if key is None:
        heap = [(item, place) for place, item in zip(range(n), iterator)]
        if not heap:
            return heap
        _heapify_max(heap)
        greatest = heap[0][0]
        place = len(heap)
        for item in iterator:
            if item < greatest:
                _heapreplace_max(heap, (item, place))
                greatest = heap[0][0]
                place += 1
        heap.sort()
        return [item for item, place in heap]
    heap = [(key(item), place, item) for place, item in zip(range(n), iterator)]
    if not heap:
        return heap
    _heapify_max(heap)
    greatest = heap[0][0]
    place = len(heap)
    for item in iterator:
        value = key(item)
        if value < greatest:
            _heapreplace_max(heap, (value, place, item))
            greatest = heap[0][0]
            place += 1
    heap.sort()
    return [item for value, place, item in heap]


def _single(iterable, key, choose):
    nothing = object()
    found = choose(iterable, default=nothing, key=key)
    return [] if found is nothing else [found]


def _size(iterable):
    """How many items there are, when that can be told without going through them."""
    try:
        return len(iterable)
    except (TypeError, AttributeError):
        return None
