# small
# names: what binds, what is unbound, how free names are looked up
def unbound():
    print(late)
    late = 1


def conditional(flag):
    if flag:
        x = 1
    return x


def reads_builtin():
    return len('abc'), undefined_name


def closure():
    def inner():
        return late
    try:
        inner()
    except NameError as error:
        print(error)
    late = 'now'
    return inner()


class Scope:
    len = 'class'
    value = len

    def method(self):
        return len('ab')


def class_in_function():
    x = 'enclosing'

    class Inner:
        print(x)
        y = x
        x = 'own'
        print(x)
    return Inner.y


def class_unbound():
    x = 'enclosing'

    class Inner:
        x = x
    return Inner.x


for use in (unbound, lambda: conditional(1), lambda: conditional(0), reads_builtin, closure, lambda: Scope.value, Scope().method, class_unbound, class_in_function):
    try:
        print(use())
    except NameError as error:
        print(type(error).__name__, error, error.name)
len = lambda x: 'shadowed'
print(len('abc'), Scope().method())
del len
print(len('abc'))
exec('injected = 5')
print(injected, eval('injected + 1'), eval('x', {'x': 1}, {'x': 2}), eval('[x for _ in [1]]', {'x': 1}))
space = {}
exec('a = 1\ndef f(): return a\nb = f()', space)
print(sorted(k for k in space if k != '__builtins__'), '__builtins__' in space)
local = {}
exec('a = 1\nglobal g\ng = 2', space, local)
print(local, space['g'])
try:
    exec('def f(): return hidden\nhidden = 1\nf()', {}, {})
except NameError as error:
    print(error)
try:
    eval('len("a")', {'__builtins__': {}})
except NameError as error:
    print(error)
def local_exec():
    n = 1
    exec('n = 2')
    return n, locals()
print(local_exec())
