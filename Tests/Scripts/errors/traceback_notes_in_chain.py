# Notes on both parts of a chain, and odd __notes__.
# small
# stderr

def f():
    try:
        try:
            raise KeyError('k')
        except KeyError as k:
            k.add_note('note of the cause')
            raise ValueError('v') from k
    except ValueError as v:
        v.__notes__ = ['list set by hand', 5]
        raise
f()
