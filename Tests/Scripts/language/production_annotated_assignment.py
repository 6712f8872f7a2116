# small
# annotated_assignment_stmt: in modules, classes and functions
a: int
b: 'text' = 2
(c): float = 3
d: print('evaluated') = 4
e: int = 1, 2
print(__annotations__, b, c, d, e)


class Holder:
    x: int
    y: str = 'y'
    (z): int = 1
    __private: bool = True

    def method(self):
        self.attribute: not_evaluated = 5
        self.made: int
        return self


print(Holder.__annotations__, Holder().method().attribute, hasattr(Holder(), 'x'))
table = {}
table['k']: list = 1
table['n']: print('target and annotation are evaluated at module level')
b.real: int if False else None


def function():
    local: undefined_name = 1
    other: undefined_name
    print(local)
    try:
        print(other)
    except UnboundLocalError as error:
        print(error)
    table[1 / 0 if False else 'f']: undefined = 2


function()
print(table, function.__annotations__, hasattr(function, 'local'))
for text in ('a, b: int', 'a: int, b: int', '(a, b): int = 1', '[a]: int', 'f(): int', '1: int', 'a: int = b = 1', 'a: int += 1', 'a: ', 'a: = 1', 'None: int', 'def f():\n global g\n g: int', 'def f():\n nonlocal g\n g: int', 'a: yield', 'x: (yield)', 'a + b: int', 'lambda: a: int', '"s": int', '*a: int', 'a: *b', 'a: int = *b', 'a: int = *b, c',
             'global g; g: int = 1', 'undefined.x: int', 'x: undefined', 'class A: x: undefined', 'a: int: str', '(a: int)', '{a}: int', 'a.b: int', 'a[0]: 5 = b'):
    try:
        exec(text, {})
        print('fine', text)
    except Exception as error:
        print(text, '|', type(error).__name__, error)
