# small
# finally_block: runs however the rest ends.


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
    'try: x = 1\nfinally: y = 2',
    'try: 1 / 0\nfinally: y = told(2)',
    'def g():\n try: return 1\n finally: told(2)\nx = g()',
    'def g():\n try: return 1\n finally: return 2\nx = g()',
    'def g():\n try: 1 / 0\n finally: return 2\nx = g()',
    'def g():\n for i in (1, 2):\n  try: continue\n  finally: told(i)\ng()',
    'def g():\n for i in (1, 2):\n  try: return i\n  finally: continue\n return 9\nx = g()',
    'def g():\n for i in (1, 2):\n  try: 1 / 0\n  finally: break\n return i\nx = g()',
    'def g():\n while 1:\n  try: break\n  finally: told("f")\n return 3\nx = g()',
    'try:\n try: 1 / 0\n finally: raise KeyError("k")\nexcept KeyError as e: x = e.__context__',
    'try:\n try: told(1)\n finally: told(2)\nfinally: told(3)',
    'try: pass\nexcept: pass\nelse: told("else")\nfinally: told("f")',
    'def g():\n try:\n  try: return told(1)\n  finally: told(2)\n finally: told(3)\nx = g()',
    'def g():\n x = 1\n try: return x\n finally: x = 2\nx = g()',
    'def g():\n x = []\n try: return x\n finally: x.append(1)\nx = g()',
    'def g():\n try: yield 1\n finally: told("f")\nx = list(g())',
    'def g():\n try: yield 1\n finally: told("f")\ni = g(); next(i); del i',
    'try: raise\nfinally: told("f")',
    'try: undefined\nexcept NameError: told("n")\nfinally: told("f")',
    'try: pass\nfinally:\n  x = 1\n  del x',
    'def g():\n try: pass\n finally: return\nx = g()',
    'try: 1 / 0\nexcept: raise KeyError("e")\nfinally: told("f")',
    'try: x = 1\nfinally y = 2',
    'finally: x = 1',
]:
    attempt(source)
