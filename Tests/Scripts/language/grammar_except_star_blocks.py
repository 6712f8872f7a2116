# small
# except_star_block: groups are split, single exceptions wrapped.


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
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError as e: x = e\nexcept* TypeError as e: y = e',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError as e: x = e',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* (ValueError, TypeError) as e: x = e',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* Exception as e: x = e',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ExceptionGroup as e: x = e',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* KeyError: x = 1',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError: raise',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError: raise KeyError("k")\nexcept* TypeError: pass',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError as e: raise KeyError("k") from e\nexcept* TypeError as e: raise OSError("o")',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError: x = 1\nexcept* TypeError: y = 2\nelse: z = 3\nfinally: w = 4',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* BaseException as e: x = e',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* 5: x = 1',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* (): x = 1',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* told(KeyError): x = 1\nexcept* told(Exception): y = 1\nexcept* told(TypeError): z = 1',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept*ValueError: x = 1\nexcept *TypeError: y = 1',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept*: x = 1',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError: break',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError: return',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept ExceptionGroup as e: x = e',
    'try: raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("h", [ValueError(2)])])\nexcept* ValueError as e: pass\nexcept* TypeError: pass\nx = e',
    'try: raise ValueError(1)\nexcept* ValueError as e: x = e',
    'try: raise ValueError(1)\nexcept* TypeError: x = 1',
    'try: raise ValueError(1)\nexcept* Exception as e: x = type(e), e.exceptions',
    'try: raise ValueError(1)\nexcept* ValueError: raise',
    'try: raise ValueError(1)\nexcept* ValueError as e: raise e',
    'try: raise ValueError(1)\nexcept* ValueError as e: raise e.exceptions[0]',
    'try: x = 1\nexcept* ValueError: y = 1\nelse: z = 1',
    'for i in [1]:\n try: raise ValueError\n except* ValueError: continue',
]:
    attempt(source)
