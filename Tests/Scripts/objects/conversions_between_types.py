# Every constructor applied to every kind of value.
# small

class I:
    def __iter__(self): return iter([1, 2])
vals = [0, 5, -1, 2.5, True, 'ab', '12', '', b'ab', [1, 2], (1, 2), {1: 2}, {3}, None, range(2), 1j, [(1, 2)], ['ab'],
    I()]
for t in (int, float, complex, bool, str, bytes, list, tuple, dict, set, frozenset):
    out = []
    for v in vals:
        if t is str and isinstance(v, I): continue
        try:
            r = t(v)
            out.append(repr(sorted(r, key=repr)) if t in (set, frozenset) else repr(r))
        except Exception as e:
            out.append(f'{type(e).__name__}: {e}')
    print(t.__name__, *out, sep='\n  ')
