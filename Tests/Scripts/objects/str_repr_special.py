# small
# str.__repr__ called by name, and what it is for.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


recursive = []
recursive.append(recursive)


for source in [
    '("").__repr__()',
    '("abc").__repr__()',
    '("é\\U0001f600").__repr__()',
    '("a%sb%d").__repr__()',
    '("\'").__repr__()',
    '("\'\\"").__repr__()',
    '("\\n\\t\\\\\\x00\\x7f\\xa0\\u200b\\ud800").__repr__()',
    '("日本").__repr__()',
    '("").__repr__(1)',
    '("").__repr__(x=1)',
    'str.__repr__("日本")',
    'str.__repr__(object())',
    'str.__repr__()',
    'str.__repr__.__name__',
    'repr("")',
    'repr("abc")',
    'repr("é\\U0001f600")',
    'repr("a%sb%d")',
    '1',
]:
    attempt(source)
