# A long chain with finalizers, one with weak references, and one through many kinds of objects.

import weakref

count = 0


class Link:
    __slots__ = ('next', '__weakref__')

    def __init__(self, next):
        self.next = next

    def __del__(self):
        global count
        count += 1


def chain(length, wrap):
    head = None
    for _ in range(length):
        head = wrap(head)
    return head


head = chain(100_000, Link)
head = None
print(count)
seen = []
head = chain(20_000, Link)
references = []
one = head
while one is not None:
    references.append(weakref.ref(one, seen.append))
    one = one.next
head = one = None
print(count, len(seen), seen[0] is references[0], seen[-1] is references[-1])
for wrap in (lambda it: [it], lambda it: (it,), lambda it: {'k': it}, lambda it: {it} if it is None else frozenset([it]), lambda it: (lambda: it), lambda it: iter([it]), lambda it: slice(it)):
    try:
        head = chain(50_000, wrap)
        head = None
        print('gone')
    except TypeError as error:
        print(error)
