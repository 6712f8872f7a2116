# small
# format_spec: text, and fields in it.


def attempt(source):
    try:
        code = compile(source, '<case>', 'exec')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
        return
    namespace = {'told': told, 'Record': Record, 'f': lambda *a, **k: (a, k)}
    known = set(namespace)
    try:
        exec(code, namespace)
    except Exception as error:
        print(repr(source), '|', type(error).__name__, error)
    else:
        print(repr(source), '|', shown({name: value for name, value in namespace.items() if name not in known and name != '__builtins__'}))


def shown(value):
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part[part.index('>'):] for part in others)


def told(value):
    print('told', value, end=' ')
    return value


class Record:
    """Shows what is done to its attributes and items."""

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __setattr__(self, name, value):
        print('set', name, value, end=' ')
        self.__dict__[name] = value

    def __delattr__(self, name):
        print('del', name, end=' ')
        del self.__dict__[name]

    def __getitem__(self, key):
        print('get', key, end=' ')
        return key

    def __setitem__(self, key, value):
        print('set', key, value, end=' ')

    def __delitem__(self, key):
        print('del', key, end=' ')

    def __call__(self, *args, **kwargs):
        print('call', args, kwargs, end=' ')
        return self

    def __repr__(self):
        return 'Record'


for source in [
    "x = f'{1:5}'",
    "x = f'{1:<5}|'",
    "x = f'{1:^5}|'",
    "x = f'{1:05}'",
    "x = f'{1:{5}}'",
    'x = f\'{1:{"<"}{5}}|\'',
    "x = f'{1.5:.{2}f}'",
    "x = f'{1:}'",
    "x = f'{1: }'",
    "x = f'{1:{}}'",
    "x = f'{1:{5'",
    "x = f'{1:{{5}}}'",
    "x = f'{1:}}'",
    "x = f'{1:{5:{3}}}'",
    "x = f'{1:{5!r}}'",
    "x = f'{1:{5=}}'",
    'x = f\'{"a":{"*"}^{7}}\'',
    "x = f'{1:q}'",
    "x = f'{[]:5}'",
    "x = f'{None:5}'",
    'x = f\'{"a":s}\'',
    'x = f\'{"a":d}\'',
    "x = f'{1:%}'",
    "x = f'{1:#x}'",
    "x = f'{1:\\x30>3}'",
    'x = f\'{1:{"\\x30"}>3}\'',
    "x = f'{1:a b}'",
    "x = f'{1:!r}'",
    "x = f'{1!r:!>5}'",
    "x = f'{1::>5}'",
    "x = f'{1:=+5}'",
    "x = f'{(1):5}'",
    "x = f'{lambda x: 1}'",
    "x = f'{(lambda x: x):>5}'[:3]",
    "x = f'{1:{2}{3}}'",
    'x = f\'{1:{"a"}}\'',
    "x = f'{Record():5}'",
    "x = f'{Record()}'",
    "x = f'''{1:\n>5}'''",
    "x = f'{1:{undefined}}'",
    "x = f'{1:5}{2:3}'",
    "x = f'{10:{16:x}}'",
    "x = f'{3.14159:{4}.{3}}'",
]:
    attempt(source)
