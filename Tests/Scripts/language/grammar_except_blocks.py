# small
# except_block: types, targets, order.


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
    'try: 1 / 0\nexcept: x = 1',
    'try: 1 / 0\nexcept ZeroDivisionError: x = 1',
    'try: 1 / 0\nexcept ZeroDivisionError as e: x = str(e)',
    'try: 1 / 0\nexcept (TypeError, ZeroDivisionError): x = 1',
    'try: 1 / 0\nexcept (TypeError, (KeyError, (ZeroDivisionError,))) as e: x = type(e)',
    'try: 1 / 0\nexcept (): x = 1\nexcept: x = 2',
    'try: 1 / 0\nexcept TypeError: x = 1\nexcept ArithmeticError: x = 2',
    'try: 1 / 0\nexcept TypeError: x = 1',
    'try: 1 / 0\nexcept 5: x = 1',
    'try: 1 / 0\nexcept "a": x = 1',
    'try: 1 / 0\nexcept (ZeroDivisionError, 5): x = 1',
    'try: 1 / 0\nexcept (5, ZeroDivisionError): x = 1',
    'try: 1 / 0\nexcept undefined: x = 1',
    'try: 1 / 0\nexcept told(TypeError): x = 1\nexcept told(Exception): x = 2\nexcept told(KeyError): x = 3',
    'try: 1 / 0\nexcept Exception as e: pass\nx = e',
    'try: 1 / 0\nexcept Exception as e: e = 1; del e\nx = 5',
    'try: 1 / 0\nexcept Exception as e: raise',
    'try: 1 / 0\nexcept Exception as e: raise KeyError("k")',
    'try: 1 / 0\nexcept Exception as e: raise KeyError("k") from e',
    'try: 1 / 0\nexcept Exception as e: x = e.__traceback__ is not None',
    'try: 1 / 0\nexcept Exception: x = 1\nelse: x = 2',
    'try: 1 / 0\nexcept Exception: x = 1\nfinally: y = 2',
    'try: 1 / 0\nexcept: x = 1\nexcept TypeError: x = 2',
    'try: 1 / 0\nexcept Exception as 1: x = 1',
    'try: 1 / 0\nexcept Exception, TypeError: x = 1',
    'try: 1 / 0\nexcept[ZeroDivisionError][0]: x = 1',
    'try: 1 / 0\nexcept (lambda: ZeroDivisionError)(): x = 1',
    'try: 1 / 0\nexcept ZeroDivisionError if 1 else KeyError: x = 1',
    'try: 1 / 0\nexcept *ZeroDivisionError: x = 1',
    'try: 1 / 0\nexcept int: x = 1',
    'try: 1 / 0\nexcept type: x = 1',
    'try: 1 / 0\nexcept BaseException: x = 1',
    'try: 1 / 0\nexcept None: x = 1',
    'try: 1 / 0\nexcept [ZeroDivisionError]: x = 1',
    'try: 1 / 0\nfinally: x = 1',
]:
    attempt(source)
