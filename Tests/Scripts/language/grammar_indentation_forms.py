# small
# INDENT and DEDENT: tabs, blanks, what does not fit.


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
    'if 1:\n x = 1',
    'if 1:\n\tx = 1',
    'if 1:\n        x = 1\n        y = 2',
    'if 1:\n x = 1\n  y = 2',
    'if 1:\n  x = 1\n y = 2',
    'if 1:\n  x = 1\ny = 2',
    'if 1:\n\tx = 1\n        y = 2',
    'if 1:\n        x = 1\n\ty = 2',
    'if 1:\n \tx = 1\n \ty = 2',
    'if 1:\n\t x = 1\n \ty = 2',
    'if 1:\n  if 1:\n    x = 1\n  y = 2',
    'if 1:\n  if 1:\n    x = 1\n   y = 2',
    'if 1:\n  if 1:\n    x = 1\ny = 2',
    ' x = 1',
    '\tx = 1',
    'x = 1\n y = 2',
    'x = 1\n\n  y = 2',
    'if 1:\nx = 1',
    'if 1:\n\nx = 1',
    'if 1:\n# c\nx = 1',
    'if 1:\n  # c\nx = 1',
    'if 1:',
    'if 1: x = 1\n  y = 2',
    'if 1: x = 1; y = 2',
    'if 1:\n  x = 1;\n  y = 2',
    'if 1:\n  x = 1\n  else: pass',
    'if 1:\n  x = 1\nelse:\n  y = 2',
    'if 0:\n  x = 1\nelse:\n      y = 2',
    'if 1:\n  x = (1,\n2,\n   3)\n  y = 2',
    'if 1:\n  """a\nb"""\n  x = 1',
    'class A:\n  def g(self):\n    return 1\n  x = 2\nx = A().g(), A.x',
    'def g():\n  return 1\n  x = 2\nx = g()',
    'def g():\n\n\n  return 1\nx = g()',
    'if 1:\n  pass\n\n\n\n',
    'if 1:\n  x = 1\n  \n \n\t\n  y = 2',
    'if 1:\n    x = 1\n  # c\n    y = 2',
    'for x in [1]:\n  pass\nelse:\n  y = 2',
    'if 1:\n\x0c  x = 1\n  y = 2',
    'if 1:\n  \x0c  x = 1',
    'try:\n  x = 1\nfinally:\n    y = 2',
    'if 1:\n  x = 1 \\\n+ 2\n  y = 3',
    'if 1:\\\n  x = 1',
    'while 1:\n  break\nx = 1',
]:
    attempt(source)
