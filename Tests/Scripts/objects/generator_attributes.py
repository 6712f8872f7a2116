# Attributes of generators
# small

def f():
    yield 1
    yield from [2, 3]
    yield 4


g = f()

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: g.gi_running)
attempt(lambda: g.gi_suspended)
attempt(lambda: g.gi_yieldfrom)
attempt(lambda: g.gi_code.co_name)
attempt(lambda: g.gi_frame.f_lineno)
attempt(lambda: next(g))
attempt(lambda: g.gi_suspended)
attempt(lambda: next(g))
attempt(lambda: type(g.gi_yieldfrom).__name__)
attempt(lambda: list(g))
attempt(lambda: g.gi_frame)
attempt(lambda: g.gi_suspended)
attempt(lambda: g.gi_running)
attempt(lambda: g.gi_yieldfrom)
attempt(lambda: setattr(g, '__name__', 'x'))
attempt(lambda: g.__name__)
attempt(lambda: setattr(g, '__name__', 5))
attempt(lambda: setattr(g, '__qualname__', 5))
attempt(lambda: delattr(g, '__name__'))
attempt(lambda: setattr(g, 'gi_frame', 1))
attempt(lambda: setattr(g, 'gi_running', 1))
attempt(lambda: g.wrong)
attempt(lambda: next(g))
attempt(lambda: g.send(None))
attempt(lambda: f().send(1))
attempt(lambda: f().throw(ValueError))
attempt(lambda: f().throw(ValueError, 'text'))
attempt(lambda: f().throw(5))
attempt(lambda: f().throw(ValueError('a'), 'b'))
attempt(lambda: f().throw(ValueError, 'a', 5))
attempt(lambda: f().throw())
attempt(lambda: f().close())
attempt(lambda: f().close(1))
attempt(lambda: f().send())
