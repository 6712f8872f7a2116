# small
# strings as patterns: prefixes, joining, and no f-strings.



def attempt(code, subject):
    namespace = dict(globals(), subject=subject)
    before = set(namespace)
    try:
        exec(code, namespace)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    bound = {name: value for name, value in namespace.items() if name not in before and name not in ('matches', '__builtins__')}
    return ('yes' if namespace['matches'] else 'no') + (f' {bound}' if bound else '')


subjects = [
    "",
    "a",
    "ab",
    '\\n',
    '\n',
    b"a",
    b"ab",
    bytearray(b"a"),
    "\u00e9",
]
for pattern in [
    '""',
    '"a"',
    "'a'",
    '"a" "b"',
    'u"a"',
    'r"\\n"',
    '"\\n"',
    'b"a"',
    'b"a" b"b"',
    'rb"a"',
    '"\\u00e9"',
    '"é"',
    '"\\N{LATIN SMALL LETTER E WITH ACUTE}"',
    '"""a"""',
    'f"a"',
    '"a" f"b"',
    '"a" b"b"',
    '("a"\n        "b")',
]:
    print(pattern)
    try:
        code = compile(f'matches = False\nmatch subject:\n    case {pattern}: matches = True', '<pattern>', 'exec')
    except SyntaxError as error:
        print('   ', error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
        continue
    for subject in subjects:
        answer = attempt(code, subject)
        if answer != 'no':
            print('   ', repr(subject), '->', answer)
