# small
# generator_expression: lazy, but for the first iterable
def items():
    print('first iterable')
    return [1, 2]


g = (print('body', x) or x for x in items())
print('made')
print(next(g), list(g), next(g, 'done'))
print(sum(x * x for x in range(4)), max((len(w) for w in ('a', 'bbb')), default=0), tuple(x for x in 'ab'), ''.join(c for c in 'a-b' if c != '-'))
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_running, g.gi_frame, sorted((x for x in (3, 1)), reverse=True), any(x > 1 for x in (1, 2)))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
late = (x for x in (1,) for y in 5)
try:
    next(late)
except TypeError as error:
    print(error)
n = 1
uses = (n for _ in range(2))
n = 2
print(list(uses))


def stops():
    raise StopIteration('inside')


try:
    list(stops() for _ in (1,))
except RuntimeError as error:
    print(error, repr(error.__cause__))
closed = (x for x in 'ab')
closed.close()
print(list(closed))
