# small
# for_if_clauses: several fors and ifs, targets of every form.


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
    'x = [a for a in range(3)]',
    'x = [a for a in range(9) if a % 2 if a > 2]',
    'x = [(a, b) for a in "ab" for b in "cd"]',
    'x = [(a, b) for a in range(3) for b in range(a)]',
    'x = [(a, b) for a in range(4) if a % 2 for b in range(a) if b]',
    'x = [a for b in [[1], [2, 3]] for a in b]',
    'x = [a + b for a, b in [(1, 2), (3, 4)]]',
    'x = [b for a, *b in ["xyz"]]',
    'x = [a for (a, [b]) in [(1, [2])]]',
    'r = Record(); x = [0 for r.y in [1]]',
    'x = [a for a in (1, 2)]',
    'x = [a for a in 1, 2]',
    'x = [a for a in *[1], 2]',
    'x = [a for a in 1 or 2]',
    'x = [a for a in [1] or [2]]',
    'x = [a for a in [1] if 1 else [2]]',
    'x = [a for a in ([1] if 1 else [2])]',
    'x = [a for a in [1] if (a if 1 else 0)]',
    'x = [a for a in [1] if a if 1 else 0]',
    'x = [a for a in lambda: [1]]',
    'x = [a for a in [1] if lambda: 0]',
    'x = [a for a in [1, 2] if not a == 1]',
    'x = [a for a in [0, 1, 2] if a or 0]',
    'x = [a for a in [1] if (b := a)]',
    'x = [a for a in (b := [1])]',
    'x = [a for a in told([1, 2]) if told(a)]',
    'x = [told((a, b)) for a in told("a") for b in told("bc")]',
    'x = [a for a in undefined]',
    'x = [b for a in [1]]',
    'x = [a for a in [1] for b in a]',
    'x = [a for a in 5]',
    'x = [a for a, b in [1]]',
    'x = [a for a in [1]\n for b in [2]\n if a\n]',
    'x = [a for a in range(3) if a == 1 for a in "z"]',
    'a = 5; x = [a for a in [1]]; y = a',
    'x = [[a for a in range(b)] for b in range(3)]',
    'x = [a for a in [a for a in [1, 2]]]',
    'x = {a: b for a in "ab" for b in [1]}',
    'x = {a for b in ["ab", "bc"] for a in b} == set("abc")',
    'x = sum(a * b for a in range(3) for b in range(3) if a != b)',
    'x = [lambda: a for a in range(3)]; x = [g() for g in x]',
    'x = [(lambda a=a: a)() for a in range(3)]',
    'class A:\n n = 2\n x = [a for a in range(n)]\nx = A.x',
    'class A:\n n = 2\n x = [n for a in range(n)]',
    'x = [a for]',
    'x = [a for a]',
    'x = [a for a in]',
    'x = [a for a in b if]',
    'x = [for a in b]',
    'x = [a async for a in b]',
    'x = [a for a in [1]; b]',
    'x = [1 for 1 in [1]]',
    'x = [a for a() in [1]]',
]:
    attempt(source)
