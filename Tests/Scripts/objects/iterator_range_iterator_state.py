# range_iterator: __length_hint__, __reduce__, __setstate__
# small

def steps(make, state=None):
    iterator = make()
    print(type(iterator).__name__)
    for number in range(6):
        if hasattr(iterator, '__length_hint__'):
            print('    hint', iterator.__length_hint__())
        try:
            reduced = iterator.__reduce__()
            print('    reduced', reduced[0].__name__, [part if not hasattr(part, '__next__') and not callable(part) else type(part).__name__ for part in reduced[1]], *reduced[2:])
        except Exception as error:
            print('    ', type(error).__name__, error)
        print('    next', next(iterator, 'end'))


def states(make):
    if not hasattr(make(), '__setstate__'):
        print('no states')
        return
    for state in [0, 1, 2, -1, 100, True, 2 ** 70, -2 ** 70, None, 'a', 1.5]:
        iterator = make()
        next(iterator)
        try:
            print(state, iterator.__setstate__(state), list(iterator))
        except Exception as error:
            print(state, type(error).__name__, error)
        exhausted = make()
        list(exhausted)
        try:
            print(state, exhausted.__setstate__(state), list(exhausted))
        except Exception as error:
            print(state, type(error).__name__, error)


steps(lambda: iter(range(5)))
states(lambda: iter(range(5)))
steps(lambda: iter(range(10, 0, -3)))
states(lambda: iter(range(10, 0, -3)))
