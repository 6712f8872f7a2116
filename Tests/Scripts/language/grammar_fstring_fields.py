# small
# replacement fields: expressions, what may not be in them, nesting.


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
    "x = f''",
    "x = f'a'",
    "x = f'{1}'",
    "x = f'{1}{2}'",
    "x = f'a{1}b{2}c'",
    "x = f'{ 1 }'",
    "x = f'{1 + 1}'",
    'x = f\'{"a"}\'',
    'x = f"{\'a\'}"',
    "x = f'{'",
    "x = f'}'",
    "x = f'{{'",
    "x = f'}}'",
    "x = f'{{}}'",
    "x = f'{{{1}}}'",
    "x = f'{}'",
    "x = f'{ }'",
    "x = f'{1'",
    "x = f'{1}}'",
    "x = f'{1:'",
    "x = f'{1!}'",
    "x = f'{[1, 2][0]}'",
    "x = f'{ {1: 2}[1] }'",
    "x = f'{{1: 2}[1]}'",
    "x = f'{(lambda: 5)()}'",
    "x = f'{lambda: 5}'",
    "x = f'{(lambda a: a)(1)}'",
    "x = f'{1,}'",
    "x = f'{1, 2}'",
    "x = f'{*[1], 2}'",
    "x = f'{*[1]}'",
    "x = f'{(y := 5)}'",
    "x = f'{1 if 0 else 2}'",
    "x = f'{not 1}'",
    "x = f'{1 == 1}'",
    "x = f'{1 != 2}'",
    "x = f'{1 < 2}'",
    "x = f'{yield_}'",
    "x = f'{undefined}'",
    "x = f'{1 2}'",
    "x = f'{a b}'",
    "x = f'{1 +}'",
    "x = f'{)}'",
    "x = f'{(}'",
    "x = f'{(1]}'",
    "x = f'{#}'",
    "x = f'{1 # c}'",
    'x = f\'{"#"}\'',
    "x = f'{\\n}'",
    'x = f\'{"\\n"}\'',
    "x = f'\\n{1}'",
    "x = f'''{\n1\n}'''",
    "x = f'''{1 +\n2}'''",
    "x = f'''{'''1'''}'''",
    'x = f\'{f"{1}"}\'',
    'x = f\'{f"{f\\"1\\"}"}\'',
    "x = f'{1}' '{2}' f'{3}'",
    "x = f'{1}' b'a'",
    "x = F'{1}'",
    "x = fr'{1}\\n'",
    "x = fb'{1}'",
    "x = fu'{1}'",
    "x = f'{await_}'",
    "x = f'{x for x in y}'",
    "x = f'{[x for x in (1, 2)]}'",
    "x = f'{1;2}'",
    "x = f'{x=1}'",
    "x = f'{pass}'",
    "x = f'{None}{...}{True}'",
    "x = f'{1}'.upper()",
    "x = f'{print}'[:9]",
    "x = f'{1.real}'",
    "x = f'{1 .real}'",
    "x = f'{1:{2}}{3}'",
    "x = f'\\N{DIGIT ONE}{1}'",
    "x = f'\\{1}'",
    "x = f'\\x41{1}'",
    'x = f\'{"\\x41"}\'',
]:
    attempt(source)
