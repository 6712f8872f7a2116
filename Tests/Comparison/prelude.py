# What stands at the top of every generated script: how a value is shown, and how a case is run. Sets of strings have no order worth comparing,
# addresses change, iterators say more when they are asked for their items.

import sys


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
    'longrange_iterator', 'str_iterator', 'str_ascii_iterator', 'bytes_iterator', 'bytearray_iterator', 'dict_keyiterator', 'dict_valueiterator', 'dict_itemiterator',
    'dict_reversekeyiterator', 'dict_reversevalueiterator', 'dict_reverseitemiterator', 'set_iterator', 'memory_iterator', 'callable_iterator',
    'iterator',
}
NAMED = {'function', 'builtin_function_or_method', 'method', 'method-wrapper', 'wrapper_descriptor', 'method_descriptor', 'type'}


def without_addresses(shown):
    parts = shown.split(' at 0x')
    for index in range(1, len(parts)):
        part = parts[index]
        end = 0
        while end < len(part) and part[end] in '0123456789abcdef':
            end += 1
        parts[index] = part[end:]
    return ' at 0x'.join(parts)


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
        if entry.tb_frame.f_code.co_filename == '<case>':
            numbers.append(entry.tb_lineno)
        entry = entry.tb_next
    return numbers


def case(number, source):
    print('=', number)
    try:
        exec(compile(source, '<case>', 'exec'), {'__name__': 'case', 'show': show, 'text': text, 'bounded': bounded})
    except RecursionError:
        print('! RecursionError')
    except BaseException as error:
        for which in (error, error.__cause__, error.__context__):
            if which is not None:
                print('!', type(which).__name__, words(which), lines(which))


def words(error):
    try:
        return without_addresses(str(error))
    except Exception as other:
        return type(other).__name__


