# small
# primary: attributes, and what may stand before a dot.


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
    'x = 1 .real',
    'x = 1.real',
    'x = 1..real',
    'x = 1.5.real',
    'x = 1j.imag',
    'x = 0x1.real',
    'x = 1e5.real',
    'x = (1).real',
    'x = "a".upper()',
    'x = f"{1}".zfill(3)',
    'x = b"a".hex()',
    'x = [].append',
    'x = {}.get(1)',
    'x = {1}.pop()',
    'x = ().count(1)',
    'x = (lambda: 1).__name__',
    'x = lambda: 1.__name__',
    'x = None.__class__',
    'x = ....__class__',
    'x = True.real',
    'x = Record(y=1).y',
    'x = Record(y=Record(z=2)).y.z',
    'x = Record.y',
    'x = Record().y',
    'x = Record()\\\n.__class__.__name__',
    'x = (Record()\n.__class__\n.__name__)',
    'x = Record() . __class__ . __name__',
    'x = Record().1',
    'x = Record().if',
    'x = Record()..y',
    'x = Record().',
    'x = .y',
    'x = Record().match, 1',
    'x = Record(match=1, case=2, _=3, type=4)\nx = x.match, x.case, x._, x.type',
    'x = Record().None',
    'x = Record().print',
    'x = Record().__class__',
    'x = Record()."y"',
    'x = Record().y := 1',
    'x = Record().(y)',
    'x = Record()?.y',
    'x = -1 .real',
    'x = 2 ** 3 .real',
    'x = [n.real for n in (1, 2)]',
    'x = "a" "b".upper()',
    'x = undefined.y',
    'x = int.real',
    'x = "".join.__name__',
]:
    attempt(source)
