# What stands at the top of every generated script: how a value is shown, and how a case is run. Sets of strings have no order worth comparing,
# addresses change, iterators say more when they are asked for their items.

import gc
import sys


def print(*values, print=print):
    """Whatever can be in a str can be shown."""
    print(*(str(value).encode('utf-8', 'backslashreplace').decode() for value in values))


# The text of all cases, for tracebacks; each is compiled with its lines where they stand there.
FILE = __file__[:-3] + '.txt'


def text(value, depth=0):
    kind = type(value)
    if depth > 6:
        return '...'
    if kind is set or kind is frozenset:
        return kind.__name__ + '(' + ', '.join(sorted(text(item, depth + 1) for item in value)) + ')'
    if kind is list:
        return '[' + ', '.join(text(item, depth + 1) for item in value) + ']'
    if kind is tuple:
        return '(' + ''.join(text(item, depth + 1) + ', ' for item in value) + ')'
    if kind is dict:
        return '{' + ', '.join(text(key, depth + 1) + ': ' + text(item, depth + 1) for key, item in value.items()) + '}'
    if kind is memoryview:
        return f'memoryview({value.format!r}, {value.shape}, {value.readonly}, {value.tobytes()!r})'
    if kind.__name__ in ITERATORS:
        items = []
        for item in value:
            items.append(text(item, depth + 1))
            if len(items) == 12:
                break
        return kind.__name__ + '<' + ', '.join(items) + '>'
    if kind.__name__ in NAMED:
        return kind.__name__ + ' ' + value.__qualname__
    return without_addresses(repr(value))


ITERATORS = {
    'generator', 'map', 'zip', 'filter', 'enumerate', 'reversed', 'list_iterator', 'list_reverseiterator', 'tuple_iterator', 'range_iterator',
    'longrange_iterator', 'str_iterator', 'str_ascii_iterator', 'generic_alias_iterator', 'bytes_iterator', 'bytearray_iterator', 'dict_keyiterator', 'dict_valueiterator', 'dict_itemiterator',
    'dict_reversekeyiterator', 'dict_reversevalueiterator', 'dict_reverseitemiterator', 'set_iterator', 'memory_iterator', 'callable_iterator',
    'iterator',
}
NAMED = {'function', 'builtin_function_or_method', 'method', 'method-wrapper', 'wrapper_descriptor', 'method_descriptor', 'type'}


def without_addresses(shown):
    # In capitals, too: a text that is shown may have gone through str.title.
    for mark in ' at 0x', ' At 0X', ' AT 0X':
        parts = shown.split(mark)
        for index in range(1, len(parts)):
            parts[index] = parts[index].lstrip('0123456789abcdefABCDEF')
        shown = mark.join(parts)
    return shown


def show(*values):
    for value in values:
        shown = text(value)
        print(type(value).__name__, shown if len(shown) < 400 else shown[:400] + '...')


def bounded(value):
    """Keeps what a program computes small."""
    kind = type(value)
    if kind is int:
        return value if -10 ** 30 < value < 10 ** 30 else value % 1000003
    if kind in (str, bytes, list, tuple):
        return value if len(value) < 60 else value[:7]
    return value


def lines(error):
    """The line numbers of a traceback within the case."""
    numbers = []
    entry = error.__traceback__
    while entry is not None:
        if entry.tb_frame.f_code.co_filename in (FILE, '<case>'):
            numbers.append(entry.tb_lineno)
        entry = entry.tb_next
    return numbers


def begin():
    """What is in cycles ends behind each case, and not at some time in a later one."""
    gc.disable()
    gc.freeze()


def case(number, source, start=None):
    """Runs a case, which begins behind line `start` of the file with the text of all, if there is one: then it shows whole tracebacks."""
    print('=', number)
    try:
        exec(compile('\n' * (start or 0) + source, '<case>' if start is None else FILE, 'exec'), {'__name__': 'case', 'show': show, 'text': text, 'bounded': bounded, 'sub': sub, 'given': given, 'failed': report})
    except RecursionError:
        print('! RecursionError')
    except BaseException as error:
        for which in (error, error.__cause__, error.__context__):
            if which is not None:
                print('!', type(which).__name__, words(which), [line - (start or 0) for line in lines(which)])
        if start is not None:
            report(error)
    if start is not None:
        gc.collect()


def report(error):
    """Shows the traceback as the end of a program does."""
    kept = sys.stderr
    sys.stderr = Capture()
    try:
        keep_own_frames(error)
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        shown, sys.stderr = ''.join(sys.stderr.parts), kept
    print(without_addresses(shown))


def keep_own_frames(error, seen=()):
    """Takes out of tracebacks what is not the case's own: a library is written in its own way."""
    own = []
    entry = error.__traceback__
    while entry is not None:
        if entry.tb_frame.f_code.co_filename in (FILE, '<case>'):
            own.append(entry)
        entry = entry.tb_next
    for index, entry in enumerate(own):
        entry.tb_next = own[index + 1] if index + 1 < len(own) else None
    error.__traceback__ = own[0] if own else None
    for other in (error.__cause__, error.__context__):
        if other is not None and other not in seen:
            keep_own_frames(other, (*seen, error))


class Capture:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


def words(error):
    try:
        return without_addresses(str(error))
    except Exception as other:
        return type(other).__name__


def sub(kind, *arguments):
    """An instance of a subclass."""
    return type(kind.__name__.title(), (kind,), {})(*arguments)


def given(**methods):
    """An object whose special methods give these values, or raise them."""
    def make(value):
        def method(self, *arguments):
            if isinstance(value, BaseException):
                raise value
            return value
        return method
    return type('Given', (), {f'__{name}__': make(value) for name, value in methods.items()})()

