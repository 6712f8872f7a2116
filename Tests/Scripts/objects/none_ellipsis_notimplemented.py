# The singletons: identity, repr, attributes, calls, types.
# small

print(None, ..., NotImplemented, type(None), type(...), type(NotImplemented), type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
print(bool(None), bool(...), None == None, None == False, None is None, Ellipsis is ..., hash(None) == hash(None),
    {None: 1}[None], None != 0, [None] == [None])
n, dots = None, ...
for f in (lambda: type(None)(1), lambda: type(...)(1), lambda: None.x, lambda: setattr(None, 'x', 1), lambda: (...).x,
    lambda: NotImplemented.x, lambda: n(), lambda: dots(), lambda: None + 1, lambda: None < None, lambda: len(None),
    lambda: n[0], lambda: iter(None), lambda: -None, lambda: n(1), lambda: type('N', (type(None),), {}),
    lambda: type('N', (type(...),), {}), lambda: None.__class__.__name__, lambda: None.__bool__(),
    lambda: None.__eq__(None), lambda: None.__eq__(1), lambda: None.__doc__, lambda: str(None), lambda: f'{None:>6}',
    lambda: '%s' % None, lambda: int(None), lambda: delattr(None, 'x'), lambda: None.__repr__(),
    lambda: NotImplemented.__reduce__(), lambda: (...).__reduce__()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def f(): pass
def g(): return
def h(x): x; ...
print(f(), g(), h(1), [].append(1), print(end=''), (lambda: None)(), exec(''), setattr(f, 'x', 1))
print(dir(None) == sorted(dir(None)), '__bool__' in dir(None), None.__init__() is None, isinstance(None, object),
    isinstance(None, type(None)), issubclass(type(None), object))
