"""Random programs: made from the grammar so that they are always valid, and so that they always end."""

NAMES = ['a', 'b', 'c', 'd', 'e']
CONSTANTS = ['0', '1', '2', '3', '-1', '7', '10', '1.5', '-0.5', "'x'", "'abc'", "''", 'None', 'True', 'False', "b'yz'", '2**40', '1j', '()', '[]', '{}', '...']
BINARY = ['+', '-', '*', '/', '//', '%', '&', '|', '^']
COMPARISONS = ['<', '<=', '==', '!=', '>', '>=', 'in', 'not in']
SINGLETONS = ['None', 'True', 'False', '...', 'NotImplemented']
EXCEPTIONS = ['ValueError', 'TypeError', 'KeyError', 'IndexError', 'ZeroDivisionError', 'AttributeError', 'LookupError', 'ArithmeticError', 'Exception', 'RuntimeError',
              'StopIteration', 'NameError', 'UnboundLocalError']
METHODS = ['upper()', 'split()', 'copy()', 'items()', 'keys()', 'count(1)', 'index(1)', 'append(1)', 'pop()', 'get(1)', 'strip()', 'bit_length()', 'real', 'imag',
           '__class__.__name__', 'is_integer()', 'sort()', 'reverse()', 'setdefault(1, 2)', 'add(3)', 'union([1])', 'title()', 'center(5)', 'hex()', 'n', 'm(1)', 'm()', 'start']
FUNCTIONS = ['len', 'str', 'repr', 'abs', 'list', 'tuple', 'sorted', 'sum', 'max', 'min', 'bool', 'int', 'float', 'reversed', 'dict', 'type', 'callable', 'iter',
             'next', 'enumerate', 'any', 'all', 'hash_of', 'round', 'isinstance_of']


class Scope:
    def __init__(self, outer=None, kind='module'):
        self.outer = outer
        self.kind = kind
        self.is_loop = False
        self.yields = False


class Program:
    """Writes one program. `budget` falls with every statement, so that programs stay short."""

    def __init__(self, random):
        self.random = random
        self.lines = []
        self.level = 0
        self.budget = random.randint(6, 30)
        self.count = 0
        self.functions = []
        self.classes = []
        self.generators = []
        self.loop_depth = 0
        self.function_depth = 0

    def line(self, text):
        self.lines.append('    ' * self.level + text)

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, items):
        return self.random.choice(items)

    def fresh(self, prefix):
        self.count += 1
        return f'{prefix}{self.count}'

    # Expressions

    def atom(self):
        choice = self.random.random()
        if choice < 0.5:
            return self.pick(NAMES)
        if choice < 0.9:
            return self.pick(CONSTANTS)
        return f'({self.pick(CONSTANTS)}, {self.pick(NAMES)})'

    def expression(self, depth=0):
        if depth > 2 or self.chance(0.25):
            return self.atom()
        inner = lambda: self.expression(depth + 1)
        form = self.random.randrange(26)
        if form <= 3:
            return f'({inner()} {self.pick(BINARY)} {inner()})'
        if form == 4:
            if self.chance(0.2):
                return f'({inner()} {self.pick(["is", "is not"])} {self.pick(SINGLETONS)})'
            return f'({inner()} {self.pick(COMPARISONS)} {inner()})'
        if form == 5:
            return f'({inner()} {self.pick(COMPARISONS)} {inner()} {self.pick(COMPARISONS)} {inner()})'
        if form == 6:
            return f'({inner()} {self.pick(["and", "or"])} {inner()})'
        if form == 7:
            return f'({self.pick(["not ", "-", "+", "~"])}{inner()})'
        if form == 8:
            return f'({inner()} if {inner()} else {inner()})'
        if form == 9:
            return f'[{self.items(depth)}]'
        if form == 10:
            return f'({inner()}, {self.items(depth)})' if self.chance(0.8) else f'({inner()},)'
        if form == 11:
            return '{' + ', '.join(self.pick([f'{inner()}: {inner()}', f'{self.pick(CONSTANTS)}: {inner()}', f'**{self.pick(NAMES)}', f"'k': {inner()}"])
                                   for _ in range(self.random.randrange(4))) + '}'
        if form == 12:
            return '{' + ', '.join(self.pick(['1', '2', '3', '1.5', f'{inner()} == 1']) for _ in range(self.random.randint(1, 4))) + '}'
        if form in (13, 14):
            return self.comprehension(depth)
        if form == 15:
            return f'{self.pick(NAMES)}[{self.pick([inner(), "0", "-1", ":2", "::2", "1:", "::-1"])}]'
        if form == 16:
            return f'{self.pick(NAMES)}.{self.pick(METHODS)}'
        if form in (17, 18):
            return self.call(depth)
        if form == 19:
            parameters = self.pick(['', 'x', 'x, y=1', '*x', 'x=2, *, y=3', '**x'])
            body = f'({inner()}, x)' if 'x' in parameters else inner()
            return f'(lambda {parameters}: {body})({self.pick(["", "1", "1, 2", "y=5", inner()])})'
        if form in (20, 21):
            return self.formatted(depth)
        if form == 22:
            return f'({self.pick(NAMES)} := {inner()})' if self.function_depth or not self.in_class else inner()
        if form == 23:
            return f'{self.pick(FUNCTIONS[:-2])}({inner()})'
        if form == 24 and self.generators:
            return f'{self.pick(["list", "tuple", "sum", "sorted"])}({self.pick(self.generators)}({inner()}))'
        return f'bounded({inner()})'

    in_class = False

    def items(self, depth):
        return ', '.join(self.pick([self.expression(depth + 1), self.atom(), f'*{self.pick(NAMES)}']) for _ in range(self.random.randrange(4)))

    def comprehension(self, depth):
        if self.in_class:
            return self.atom()
        name = self.pick(['i', 'j', 'a'])
        source = self.pick([f'range({self.random.randrange(5)})', self.pick(NAMES), "'xyz'", f'[{self.atom()}, {self.atom()}]', f'enumerate({self.pick(NAMES)})'])
        condition = self.pick(['', '', f' if {name}', f' if {self.atom()} {self.pick(COMPARISONS)} {name}'])
        more = self.pick(['', '', '', f' for k in range(2)', f' for k in ({name}, {self.atom()}) if k'])
        element = self.pick([name, f'({name}, {self.atom()})', f'{name} {self.pick(BINARY)} {self.atom()}', f'str({name})'])
        kind = self.random.randrange(4)
        clauses = f'for {name} in {source}{condition}{more}'
        if kind == 0:
            return f'[{element} {clauses}]'
        if kind == 1:
            return '{' + f'{name}: {element} {clauses}' + '}'
        if kind == 2:
            return f'list({element} {clauses})'
        return f'tuple({element} {clauses})'

    def formatted(self, depth):
        parts = []
        for _ in range(self.random.randint(1, 3)):
            value = self.pick([self.pick(NAMES), f'({self.pick(NAMES)}, {self.pick(NAMES)})', f'{self.pick(NAMES)} + 1'])
            parts.append(self.pick(['t', '{{', f'{{{value}!r}}', f'{{text({value})}}', f'{{{self.pick(NAMES)}:{self.pick([">8", "<4", "^6", "5", "x", ".2f", ""])}}}', f'{{{self.pick(NAMES)}=}}']))
        return "f'" + ''.join(parts) + "'"

    def call(self, depth):
        inner = lambda: self.expression(depth + 2)
        target = self.pick(self.functions + self.classes) if (self.functions or self.classes) and self.chance(0.8) else self.pick(FUNCTIONS[:-2])
        parts = [self.pick([inner(), inner(), f'*{self.pick(NAMES)}']) for _ in range(self.random.randrange(4))]
        if self.chance(0.25):
            parts.append(self.pick([f'x={inner()}', f'y={inner()}', f'**{self.pick(NAMES)}', 'z=1']))
        return f'{target}({", ".join(parts)})'

    # Statements

    def target(self):
        return self.pick([self.pick(NAMES), self.pick(NAMES), f'{self.pick(NAMES)}, {self.pick(NAMES)}', f'{self.pick(NAMES)}, *{self.pick(NAMES)}', f'{self.pick(NAMES)}[0]',
                          f'{self.pick(NAMES)}.n', f'({self.pick(NAMES)}, [{self.pick(NAMES)}, {self.pick(NAMES)}])', f'{self.pick(NAMES)}[1:2]'])

    def block(self, scope, size=None):
        self.level += 1
        for _ in range(size or self.random.randint(1, 3)):
            self.statement(scope)
        self.level -= 1

    def statement(self, scope):
        self.budget -= 1
        if self.budget < 0 or self.level > 5:
            return self.simple(scope)
        form = self.random.random()
        compound = [self.condition, self.loop, self.attempt, self.function, self.class_definition, self.generator, self.context, self.while_loop, self.match,
                    self.attempt_group, self.closure, self.descriptors, self.driver, self.inheritance, self.suspended, self.asynchronous, self.metaclass, self.slots, self.chained,
                    self.jumps, self.weak, self.displays, self.parameters, self.teardown, self.oddments, self.nested_yields]
        if form < 0.45:
            self.pick(compound)(scope)
        else:
            self.simple(scope)

    def simple(self, scope):
        form = self.random.randrange(20)
        if form <= 5:
            self.line(f'{self.pick(NAMES)} = bounded({self.expression()})')
        elif form <= 9:
            self.line(f'show({self.expression()})')
        elif form == 10:
            self.line(f'{self.target()} = {self.expression()}')
        elif form == 11:
            self.line(f'{self.pick(NAMES)} {self.pick(BINARY)}= {self.expression(1)}')
        elif form == 12:
            self.line(f'del {self.pick([self.pick(NAMES), self.pick(NAMES) + "[0]", self.pick(NAMES) + ".n"])}')
        elif form == 13:
            self.line(f'assert {self.expression(1)}, {self.atom()}')
        elif form == 14 and self.chance(0.5):
            raised = f'{self.pick(EXCEPTIONS)}({self.atom()})'
            self.line(f'raise {raised}' + self.pick(['', '', f' from {self.pick(["None", "ValueError(1)", self.pick(NAMES)])}']))
        elif form == 15 and self.loop_depth:
            self.line(self.pick(['break', 'continue']))
        elif form == 16 and scope.kind in ('function', 'generator'):
            self.line(f'return {self.expression(1)}')
        elif form in (17, 18) and scope.kind == 'generator':
            self.line(self.pick([f'yield {self.expression(1)}', f'{self.pick(NAMES)} = yield {self.atom()}', f'yield from {self.pick(["[1, 2]", self.pick(NAMES), "range(2)"])}']))
        elif form == 19:
            self.line(f'{self.pick(NAMES)}: int = {self.atom()}' if scope.kind == 'module' or self.chance(0.5) else 'pass')
        else:
            self.line(f'show({self.pick(NAMES)}, {self.pick(NAMES)})')

    def condition(self, scope):
        self.line(f'if {self.expression()}:')
        self.block(scope)
        if self.chance(0.3):
            self.line(f'elif {self.expression()}:')
            self.block(scope)
        if self.chance(0.4):
            self.line('else:')
            self.block(scope)

    def loop(self, scope):
        if self.loop_depth > 1:
            return self.simple(scope)
        source = self.pick([f'range({self.random.randrange(5)})', f'list({self.pick(NAMES)})[:4]', "'pq'", f'enumerate([{self.atom()}, {self.atom()}])', f'zip("ab", [{self.atom()}, 1])',
                            '{1: 2, 3: 4}.items()', f'({self.atom()}, {self.atom()})', 'reversed([1, 2, 3])', self.pick(NAMES) + '[:5]'])
        self.line(f'for {self.pick([self.pick(NAMES), "i", "i, j", "*i, j"])} in {source}:')
        self.loop_depth += 1
        self.block(scope)
        self.loop_depth -= 1
        if self.chance(0.2):
            self.line('else:')
            self.block(scope, 1)

    def while_loop(self, scope):
        if self.loop_depth > 1 or scope.kind == 'class':
            return self.simple(scope)
        counter = self.fresh('w')
        self.line(f'{counter} = 0')
        self.line(f'while {counter} < {self.random.randint(1, 4)}' + self.pick(['', f' and {self.expression(1)}']) + ':')
        self.level += 1
        self.line(f'{counter} += 1')
        self.level -= 1
        self.loop_depth += 1
        self.block(scope)
        self.loop_depth -= 1
        if self.chance(0.2):
            self.line('else:')
            self.block(scope, 1)

    def attempt(self, scope):
        self.line('try:')
        self.block(scope)
        handlers = self.random.randint(0, 2)
        for _ in range(handlers):
            caught = self.pick([self.pick(EXCEPTIONS), f'({self.pick(EXCEPTIONS)}, {self.pick(EXCEPTIONS)})'])
            self.line(f'except {caught}' + self.pick(['', ' as error']) + ':')
            self.block(scope, self.random.randint(1, 2))
            if self.chance(0.2):
                self.level += 1
                self.line(self.pick(['raise', 'show(error)', 'show(error.args)']))
                self.level -= 1
        if handlers and self.chance(0.3):
            self.line('except Exception as error:')
            self.level += 1
            self.line('show(type(error).__name__, str(error))')
            self.level -= 1
        if handlers and self.chance(0.25):
            self.line('else:')
            self.block(scope, 1)
        if not handlers or self.chance(0.3):
            self.line('finally:')
            depth, self.loop_depth = self.loop_depth, 0
            self.block(Scope(scope, 'module') if scope.kind == 'module' else Scope(scope, 'finally'), 1)
            self.loop_depth = depth

    def enter(self, kind):
        depth, self.loop_depth = self.loop_depth, 0
        in_class, self.in_class = self.in_class, kind == 'class'
        if kind != 'class':
            self.function_depth += 1
        return depth, in_class, kind

    def leave(self, state):
        depth, in_class, kind = state
        self.loop_depth, self.in_class = depth, in_class
        if kind != 'class':
            self.function_depth -= 1

    def declarations(self):
        self.level += 1
        if self.chance(0.25):
            self.line(f'global {self.pick(NAMES)}')
        if self.chance(0.2):
            self.line('"""Words about it."""')
        self.level -= 1

    def function(self, scope):
        if self.function_depth > 1:
            return self.simple(scope)
        name = self.fresh('f')
        parameters = self.pick(['', 'x', 'x, y', 'x, y=1', '*x', '**x', 'x, /, y=2', 'x, *, y', 'x=1, *y, z=3, **q', 'a, b=2'])
        if self.chance(0.15):
            self.line(self.pick(['@staticmethod', '@(lambda f: f)', '@(lambda f: (show(f.__name__), f)[1])']))
        self.line(f'def {name}({parameters}):')
        state = self.enter('function')
        if 'a' not in parameters:
            self.declarations()
        self.block(Scope(scope, 'function'))
        if 'x' in parameters and self.chance(0.6):
            self.level += 1
            self.line(self.pick(['return x', 'return (x, bounded(x))', 'show(x)']))
            self.level -= 1
        self.leave(state)
        self.functions.append(name)

    def generator(self, scope):
        if self.function_depth > 1:
            return self.simple(scope)
        name = self.fresh('g')
        self.line(f'def {name}(x=None, *rest):')
        state = self.enter('generator')
        self.block(Scope(scope, 'generator'))
        self.level += 1
        self.line(self.pick(['yield x', 'show((yield 1))', 'yield from (x, 2)', 'try: yield 5\n' + '    ' * self.level + 'finally: show("end")']))
        self.level -= 1
        self.leave(state)
        self.generators.append(name)

    def class_definition(self, scope):
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('C')
        bases = self.pick(['', '', '(object)', '(dict)', '(list)', '(int)', '(Exception)', '(str)', f'({self.pick(self.classes)})' if self.classes else ''])
        self.line(f'class {name}{bases}:')
        state = self.enter('class')
        self.block(Scope(scope, 'class'), self.random.randint(0, 2) or None)
        self.leave(state)
        self.level += 1
        for _ in range(self.random.randint(1, 3)):
            special = self.pick(['__init__(self, *x)', '__repr__(self)', '__eq__(self, other)', '__add__(self, other)', '__len__(self)', '__getitem__(self, key)', '__call__(self, *x)',
                                 'm(self, x=1)', '__bool__(self)', '__enter__(self)', '__exit__(self, *x)', '__iter__(self)', '__contains__(self, x)', '__getattr__(self, name)',
                                 '__lt__(self, other)', '__radd__(self, other)', '__iadd__(self, other)', '__hash__(self)', '__str__(self)'])
            self.line(f'def {special}:')
            state = self.enter('function')
            self.level += 1
            if 'getattr' in special or 'repr' in special or 'str' in special:
                self.line(self.pick(["return 'r'", 'return 5', "raise AttributeError('none')", "return f'{type(self).__name__}'"]))
            elif 'getitem' in special:
                self.line('if key > 3: raise IndexError(key)')
                self.line(self.pick(['return key', f'return {self.atom()}']))
            else:
                body = self.pick(['return self', f'return {self.atom()}', 'self.n = 1', f'return ({self.atom()}, 2)', f'show({self.atom()})', 'return NotImplemented', 'return iter([1, 2])'])
                self.line(body)
            self.level -= 1
            self.leave(state)
        self.level -= 1
        self.classes.append(name)
        if self.chance(0.7):
            self.line(f'{self.pick(NAMES)} = {name}({self.pick(["", "", "1", "[1, 2]"])})')

    def pattern(self, depth=0, names=None):
        inner = lambda: self.pattern(depth + 1, names)
        form = self.random.randrange(14) if depth < 2 else self.random.randrange(5)
        if form == 0:
            return self.pick(['1', '-1', "'x'", 'None', 'True', '1.5', "b'yz'", '-1.5', "'abc'", '2 + 1j'])
        if form in (1, 2):
            free = [name for name in NAMES + ['p', 'q', 'r'] if name not in names]
            if not free:
                return '_'
            name = self.pick(free)
            names.add(name)
            return name
        if form == 3:
            return '_'
        if form == 4:
            return self.pick(['int()', 'str()', 'list()', 'dict()', 'float()', 'bool()', 'tuple()'])
        if form in (5, 6):
            parts = [inner() for _ in range(self.random.randrange(4))]
            if self.chance(0.4):
                star = self.pick([name for name in ['s', 't', 'u', '_'] if name == '_' or name not in names] or ['_'])
                names.add(star)
                parts.insert(self.random.randint(0, len(parts)), '*' + star)
            return '[' + ', '.join(parts) + ']' if self.chance(0.7) else '(' + ''.join(part + ', ' for part in parts) + ')'
        if form == 7:
            parts = [f'{key}: {inner()}' for key in self.random.sample(['1', '4', "'k'", 'None', '10'], self.random.randrange(3))]
            if self.chance(0.3) and 'v' not in names:
                names.add('v')
                parts.append('**v')
            return '{' + ', '.join(parts) + '}'
        if form == 8:
            return '(' + ' | '.join(self.pick(['1', '2', "'x'", 'None', 'int()', 'str()', '[]', '[_, _]', '{}']) for _ in range(self.random.randint(2, 3))) + ')'
        if form == 9:
            name = self.pick(['y', 'z'])
            made = inner()
            if name in names:
                return made
            names.add(name)
            return f'({made} as {name})'
        if form == 10:
            return self.pick(['int', 'str', 'float', 'list', 'tuple', 'dict', 'bool', 'bytes']) + '(' + inner() + ')'
        if form == 11:
            return self.pick(['complex', 'int', 'object', 'slice']) + self.pick(['(real=', '(imag=', '(start=', '(n=']) + inner() + ')'
        if form == 12 and self.classes:
            return f'{self.pick(self.classes)}({self.pick(["", "n=" + inner(), inner()])})'
        return '(' + inner() + ')'

    def match(self, scope):
        self.line(f'match {self.pick([self.pick(NAMES), self.expression(1), f"{self.pick(NAMES)}, {self.pick(NAMES)}"])}:')
        self.level += 1
        for _ in range(self.random.randint(1, 4)):
            names = set()
            made = self.pattern(0, names)
            self.line(f'case {made}' + self.pick(['', '', f' if {self.expression(1)}']) + ':')
            self.level += 1
            self.line('show(' + ', '.join(sorted(names - {'_'})) + ')' if names - {'_'} else 'show("matched")')
            self.level -= 1
            if self.chance(0.4):
                self.block(scope, 1)
        if self.chance(0.3):
            self.line('case _:')
            self.block(scope, 1)
        self.level -= 1

    def attempt_group(self, scope):
        self.line('try:')
        self.level += 1
        leaves = ', '.join(f'{self.pick(EXCEPTIONS)}({self.random.randrange(3)})' for _ in range(self.random.randint(1, 3)))
        inner = f', ExceptionGroup("inner", [{self.pick(EXCEPTIONS)}(9), OSError(1)])' if self.chance(0.4) else ''
        self.line(self.pick([f'raise ExceptionGroup("group", [{leaves}{inner}])', f'raise {self.pick(EXCEPTIONS)}(5)', f'show({self.expression()})']))
        self.level -= 1
        for _ in range(self.random.randint(1, 2)):
            self.line(f'except* {self.pick([self.pick(EXCEPTIONS), f"({self.pick(EXCEPTIONS)}, OSError)"])} as group:')
            self.level += 1
            self.line(self.pick(['show(group, group.exceptions)', 'raise', f'raise {self.pick(EXCEPTIONS)}(7)', 'show(group.message)', 'pass', 'show(group.split(ValueError))']))
            self.level -= 1
        if self.chance(0.3):
            self.line(self.pick(['else:', 'finally:']))
            self.level += 1
            self.line('show("after")')
            self.level -= 1

    def closure(self, scope):
        if self.function_depth > 1:
            return self.simple(scope)
        name = self.fresh('f')
        kept = self.pick(['n', 'm'])
        self.line(f'def {name}({kept}={self.atom()}, *more):')
        self.level += 1
        self.line(f'def inner(x{self.pick(["", "=2"])}, *, y={kept}):')
        self.level += 1
        self.line(f'nonlocal {kept}')
        self.line(self.pick([f'{kept} = ({kept}, x)', f'{kept} = bounded({self.expression(1)})', f'del {kept}', f'{kept} += x', f'show({kept}, more, y)']))
        self.line(self.pick([f'return {kept}', f'return lambda: ({kept}, x)', f'return [{kept} for z in (1, 2)]', f'return (lambda {kept}: {kept} + 1)(x)']))
        self.level -= 1
        self.line(self.pick(['return inner', f'return (inner(1), {kept})', f'show(inner(3), {kept}); return inner']))
        self.level -= 1
        self.functions.append(name)
        if self.chance(0.6):
            self.line(f'{self.pick(NAMES)} = {name}({self.pick(["", "1", "[1], 2"])})')

    def descriptors(self, scope):
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('C')
        self.line(f'class {name}{self.pick(["", "(list)", "(dict)"])}:')
        self.level += 1
        body = self.random.sample([
            ['@property', 'def n(self): return self.__dict__.get("n_", 7)', '@n.setter', 'def n(self, value): self.__dict__["n_"] = bounded((value, 1))'],
            ['@classmethod', 'def m(cls, x=0): return (cls.__name__, x)'],
            ['@staticmethod', 'def o(*x): return x'],
            ['def __getattribute__(self, name):', '    if name == "start": return 5', '    return super().__getattribute__(name)'],
            ['def __set_name__(self, owner, name): show(name)'],
            ['def __init_subclass__(cls, **k): show(sorted(k)); super().__init_subclass__()'],
            ['def __class_getitem__(cls, item): return (cls.__name__, item)'],
            ['def __delattr__(self, name): show(name)'],
            ['def __index__(self): return 2'],
            ['def __format__(self, spec): return "<" + spec + ">"'],
            ['def __missing__(self, key): return [key]'],
            ['def __setitem__(self, key, value): show(key, value)'],
            ['def __neg__(self): return "neg"', 'def __invert__(self): return NotImplemented'],
            ['def __mul__(self, other): return ("mul", bounded(other))', '__rmul__ = __mul__'],
            ['def __eq__(self, other): return NotImplemented', '__hash__ = None'],
            ['x, *y = 1, 2, 3', 'z = [i * 2 for i in y]'],
        ], self.random.randint(1, 4))
        for part in body:
            for text in part:
                self.line(text)
        self.level -= 1
        self.classes.append(name)
        for _ in range(self.random.randint(1, 4)):
            other = self.pick(NAMES)
            self.line(self.pick([
                f'{other} = {name}()', f'show({name}().n)', f'{other} = {name}(); {other}.n = {self.atom()}; show({other}.n)', f'show({name}.m(2), {name}().m())', f'del {name}().n',
                f'show({name}[1])', f'class D{name}({name}, tag=1): a = {name}()', f'show([1, 2, 3][{name}():])', f'show(f"{{{name}():>3}}")', f'show({name}() * 2, 2 * {name}())',
                f'show({name}()["k"])', f'show(-{name}())', f'show(~{name}())', f'show({name}() == 1, {name}() != {name})', f'show({{{name}(): 1}})', f'show({name}().start)']))

    def inheritance(self, scope):
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        first, second, third = self.fresh('A'), self.fresh('B'), self.fresh('D')
        self.line(f'class {first}:')
        self.line(f'    def __init__(self, *x, **k): show("{first}", x, k); self.n = x')
        self.line(f'    def m(self, x=1): return ("{first}", x)')
        self.line(f'class {second}({first}):')
        self.line(f'    {self.pick(["n = 4", "__slots__ = (chr(115),)", "def __repr__(self): return chr(66)", "m = property(lambda self: 3)", "pass"])}')
        self.line(f'    {self.pick(["def m(self, *x): return super().m(*x), 2", "def __init__(self): super().__init__(1, k=2)", "def __eq__(self, other): return True", "pass"])}')
        self.line(f'class {third}({self.pick([first, second, f"{second}, {first}", f"{first}, {second}", f"{second}, dict", "object, " + first])}):')
        self.line(f'    {self.pick(["pass", "def m(self): return super(" + third + ", self).m(5)", "m = 1", "def __getattr__(self, name): return name"])}')
        for _ in range(self.random.randint(1, 3)):
            kind = self.pick([first, second, third])
            self.line(self.pick([f'show({kind}().m())', f'show({kind}(1).n)', f'{self.pick(NAMES)} = {kind}()', f'show([k.__name__ for k in {kind}.__mro__])', f'show({kind}().q)',
                                 f'show(isinstance({kind}(), {first}), issubclass({first}, {kind}))', f'show({kind}.m)', f'show({kind}() == {kind}())', f'{kind}().s = 3']))
        self.classes.extend([first, second, third])

    def driver(self, scope):
        if not self.generators:
            return self.generator(scope)
        name = self.fresh('d')
        self.line(f'{name} = {self.pick(self.generators)}({self.pick(["", "1", "2, 3"])})')
        for _ in range(self.random.randint(1, 4)):
            self.line(self.pick([f'show(next({name}, "end"))', f'show({name}.send(None))', f'show({name}.send({self.atom()}))', f'{name}.close()', f'show({name}.gi_running)',
                                 f'show({name}.throw({self.pick(EXCEPTIONS)}(4)))', f'show(*{name})', f'for i in {name}: show(i)', f'x, *y = {name}; show(x, y)', f'show(3 in {name})']))

    def context(self, scope):
        name = self.fresh('M')
        self.line(f'class {name}:')
        self.line(f'    def __enter__(self): show("enter"); return {self.atom()}')
        self.line(f'    def __exit__(self, kind, value, traceback): show(kind and kind.__name__); {self.pick(["return True", "return None", "pass"])}')
        self.line(f'with {name}()' + self.pick(['', f' as {self.pick(NAMES)}', f' as {self.pick(NAMES)}, {name}() as {self.pick(NAMES)}']) + ':')
        self.block(scope)

    def indented(self, text):
        """Several lines, which have their own indentation."""
        for line in text.strip('\n').split('\n'):
            self.line(line)

    def suspended(self, scope):
        """A generator with yields in all kinds of places, and somebody who drives it."""
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('g')
        value = lambda: self.pick(['(yield 1)', '(yield)', '(yield from (2, 3))', 'x', self.atom()])
        self.line(f'def {name}(x=4, y=(5, 6)):')
        for _ in range(self.random.randint(1, 4)):
            self.indented('\n'.join('    ' + line for line in self.pick([
                f'show({value()}, {value()})', f'x = [{value()}, {value()}]', f'x = {{"k": {value()}, {value()}: 2}}', f'x = {value()} + {value()}', f'x = ({value()} or {value()})[:2]',
                f'if {value()}: show("yes")\nelse: show("no")', f'while x != {value()}:\n    x = {value()}\n    break', f'for z in ({value()}, {value()}):\n    show(z)\n    if z: continue\n    yield z',
                f'try:\n    x = {value()}\nexcept ValueError as error:\n    show(error, {value()})\nfinally:\n    show("f", {value()})',
                f'try:\n    {value()}\nexcept (KeyError, GeneratorExit) as error:\n    show(type(error).__name__)\n    raise\nelse:\n    yield 9',
                f'try: return {value()}\nfinally: yield "last"', f'return {value()}', f'assert {value()}, {value()}', f'del x; x = {value()}', f'x: int = {value()}', f'x += {value()}',
                f'y[{value()}:{value()}]', f'show(f"{{{value()}!r:>{{{value()}}}}}")', f'show(*{value()}, **{{"k": {value()}}})', f'x = {value()} if {value()} else {value()}', f'x, *y = {value()}, {value()}',
                f'show({value()} < {value()} < 3)', f'lambda: {value()}', f'show([{value()} for z in (1, 2)] if x else 0)', f'match {value()}:\n    case 1 | None: show("one")\n    case [a1, *b1]: show(a1, {value()})',
                f'class W:\n    def __enter__(self): show("in"); return 7\n    def __exit__(self, *e): show(e[0] and e[0].__name__); return {self.pick(["True", "None"])}\nwith W() as z, W():\n    show({value()}, z)',
                f'try:\n    raise ExceptionGroup("g", [ValueError({value()}), KeyError(2)])\nexcept* ValueError as group:\n    show(group.exceptions, {value()})', f'raise {self.pick(EXCEPTIONS)}({value()})', f'global d; d = {value()}',
                f'x = yield from {self.pick(self.generators) if self.generators else "iter"}({value()})',
            ]).split('\n')))
        self.line('    yield x')
        self.generators.append(name)
        driver = self.fresh('d')
        self.line(f'{driver} = {name}({self.pick(["", "0", "[1]", "y=3"])})')
        self.line(f'show(next({driver}, "none"))')
        for _ in range(self.random.randint(1, 6)):
            self.line(self.pick([f'show({driver}.send({self.atom()}))', f'show(next({driver}, "end"))', f'show({driver}.throw({self.pick(EXCEPTIONS)}({self.atom()})))', f'{driver}.close()',
                                 f'show({driver}.throw({self.pick(EXCEPTIONS)}))', f'show(list({driver}))', f'show({driver}.gi_yieldfrom is None, {driver}.gi_suspended)', f'{driver} = None']))

    def asynchronous(self, scope):
        """Coroutines and asynchronous generators, driven by hand."""
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('co')
        value = lambda: self.pick([self.atom(), f'await Later({self.atom()})', 'x', f'(await Later({self.atom()}), {self.atom()})'])
        self.indented('''
class Later:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return (self.value, got)
    async def __aenter__(self): show("aenter"); return await self
    async def __aexit__(self, *e): show("aexit", e[0] and e[0].__name__); return self.value == 1
    def __aiter__(self): self.left = 2; return self
    async def __anext__(self):
        if not self.left: raise StopAsyncIteration
        self.left -= 1
        return await Later(self.left)
async def source(x):
    try:
        got = yield x
        show("got", got)
        yield await Later(got)
    finally:
        show("closed")
''')
        self.line(f'async def {name}(x=1):')
        for _ in range(self.random.randint(1, 4)):
            self.indented('\n'.join('    ' + line for line in self.pick([
                f'show({value()})', f'x = {value()}', f'async with Later({self.atom()}) as y:\n    show(y)\n    {self.pick(["x = y", "raise ValueError(1)", "return y", "await Later(3)"])}',
                f'async for z in Later(0):\n    show(z)\n    {self.pick(["break", "continue", "x = z"])}\nelse:\n    show("else")', f'async for z in source({self.atom()}):\n    show(z)\n    {self.pick(["break", "pass", "await Later(z)"])}',
                f'show([z async for z in source({self.atom()})])', f'show({{z: await Later(z) async for z in Later(1)}})', f'show([await Later(z) for z in (1, 2)])',
                f'try:\n    await Later({self.atom()})\nexcept ValueError as error:\n    show(error)\nfinally:\n    show("f")', f'raise {self.pick(EXCEPTIONS)}({value()})', f'return {value()}',
                f'g = source({self.atom()})\nshow(await g.asend(None), await anext(g, "none"))\nawait g.aclose()', f'g = source(1)\nawait anext(g)\nshow(await g.athrow({self.pick(EXCEPTIONS)}(1)))',
                f'await {self.atom()}', f'async for z in {self.atom()}: pass', f'async with {self.atom()}: pass', f'assert {value()}, {value()}', f'show(await Later(1) if x else {value()})', f'lambda: x',
            ]).split('\n')))
        self.indented(f'''
c = {name}({self.pick(["", "0", "[1]"])})
sent = None
for turn in range(12):
    try:
        show("out", c.{self.pick(["send(sent)", "send(turn or None)", "throw(ValueError(turn)) if turn == 2 else c.send(None)"])})
    except StopIteration as stop:
        show("result", stop.value); break
    sent = turn
c.close()
''')

    def metaclass(self, scope):
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        first, second = self.fresh('T'), self.fresh('U')
        self.line(f'class {first}(type):')
        for part in self.random.sample([
            'def __new__(meta, name, bases, namespace, **k): show(name, sorted(k)); return super().__new__(meta, name, bases, namespace)', 'def __init__(cls, *x, **k): show("init", len(x), k)',
            'def __call__(cls, *x): show("call", x); return super().__call__(*x)', 'def __prepare__(name, bases, **k): show(name, bases); return {"given": 1}', 'def __instancecheck__(cls, x): return True',
            'def __getattr__(cls, name): return name', 'def __len__(cls): return 3', 'def __iter__(cls): return iter("ab")', 'def __getitem__(cls, key):\n    if key == 3: raise IndexError\n    return key', 'def __eq__(cls, other): return True',
            'def __repr__(cls): return "R"', 'def mro(cls): return super().mro()', 'def __add__(cls, other): return (1, other)', 'n = 5', 'def __subclasscheck__(cls, x): return True', 'def __bool__(cls): return False',
            'def __setattr__(cls, name, value): show(name); super().__setattr__(name, value)', 'def __contains__(cls, x): return 1', '@property\n    def p(cls): return cls.__name__'], self.random.randint(1, 4)):
            self.indented('    ' + part)
        self.line(f'class {second}({self.pick(["", "dict, ", "list, ", "Exception, "])}metaclass={first}{self.pick(["", ", k=1"])}):')
        self.line(f'    {self.pick(["pass", "n = 7", "def __init__(self, *x): self.x = x", "__slots__ = ()", "def __call__(self): return 4", "given = 2"])}')
        for _ in range(self.random.randint(1, 4)):
            self.line(self.pick([f'show({second}())', f'show({second}.n)', f'show(len({second}))', f'show(list({second}))', f'show({second}[1])', f'show({second} == 1)', f'show(isinstance(1, {second}))',
                                 f'show({second} + 2)', f'show(bool({second}))', f'{second}.q = 1', f'show({second}.p, {second}().p)', f'show(issubclass(int, {second}))', f'show(1 in {second})', f'show({second}.given)',
                                 f'class V({second}): m = 1\nshow(V.m, type(V).__name__)', f'show({second}(1, 2))', f'del {second}.n', f'show({first}.__name__, type({second}) is {first})']))

    def slots(self, scope):
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name, other = self.fresh('S'), self.fresh('S')
        self.line(f'class {name}{self.pick(["", "(list)", "(dict)", "(int)", "(tuple)", "(Exception)"])}:')
        self.line(f'    __slots__ = {self.pick(["()", "(chr(110),)", "[chr(110), chr(113)]", chr(34) + "n" + chr(34), "(chr(110), chr(95) * 2 + chr(100) + chr(105) + chr(99) + chr(116) + chr(95) * 2)", "{chr(110): 1}", "1", "(1,)", "(chr(110), chr(110))", "(chr(95) * 2 + chr(118),)"])}')
        if self.chance(0.4):
            self.line(f'    {self.pick(["n = 1", "m = 2", "def __init__(self, *x): self.n = x", "def __del__(self): show(1)", "def __getattr__(self, name): return name"])}')
        self.line(f'class {other}({name}): {self.pick(["pass", "__slots__ = ()", "__slots__ = (chr(114),)", "n = 4"])}')
        for _ in range(self.random.randint(1, 5)):
            kind = self.pick([name, other])
            self.line(self.pick([f'{self.pick(NAMES)} = {kind}()', f'show({kind}().n)', f's = {kind}(); s.n = {self.atom()}; show(s.n); del s.n; show(s.n)', f's = {kind}(); s.z = 1; show(s.z)', f'show({kind}.n)',
                                 f'show(hasattr({kind}(), "__dict__"))', f'show({kind}.__slots__)', f's = {kind}(); s.__class__ = {self.pick([name, other, "int"])}; show(type(s).__name__)', f'show({kind}().__dict__)',
                                 f's = {kind}(); show({kind}.n.__get__(s, None))', f'del {kind}().n', f'show(type({kind}.__dict__.get("n")).__name__)']))

    def chained(self, scope):
        """Exceptions that follow from others."""
        kind = lambda: f'{self.pick(EXCEPTIONS)}({self.atom()})'
        name = self.fresh('r')
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        self.line(f'def {name}(x=0):')
        self.indented('\n'.join('    ' + line for line in self.pick([
            f'try:\n    raise {kind()}\nexcept Exception as error:\n    raise {kind()}{self.pick(["", " from error", " from None"])}', f'try:\n    {self.expression(1)}\nfinally:\n    raise {kind()}',
            f'try:\n    raise {kind()}\nexcept Exception as error:\n    error.add_note({self.pick([chr(34) + "a note" + chr(34), "5", "str(1)"])})\n    raise', f'error = {kind()}\nerror.__cause__ = {kind()}\nraise error',
            f'try:\n    try:\n        raise {kind()}\n    except Exception:\n        raise {kind()}\nexcept Exception as error:\n    show(type(error.__context__).__name__)\n    raise error.__context__',
            f'if x < 3:\n    {name}(x + 1)\nraise {kind()}', f'[{name}(x + 1) if x < 2 else 1 / 0 for z in (1,)]', f'raise {kind()}.with_traceback(None)', f'raise ExceptionGroup("several", [{kind()}, {kind()}])',
            f'try:\n    raise ExceptionGroup("several", [{kind()}, {kind()}])\nexcept* {self.pick(EXCEPTIONS)}:\n    raise {kind()}', f'(lambda: {self.expression(1)})()', f'x.{self.pick(["nane", "real", "appendd"])}',
            f'import nothing_{self.random.randrange(3)}', 'from math import nothing', 'from sys import pathh', 'sho(1)', 'prin(2)', f'{self.pick(NAMES)}{self.pick(NAMES)}', f'class E({self.pick(EXCEPTIONS)}):\n    def __str__(self): {self.pick(["return 5", "raise ValueError", "return chr(10).join(chr(97) * 2)"])}\nraise E(1)',
            f'exec("1 +")', f'eval("(")', f'int("x")', f'compile("a b", "f", "exec")', f'exec("def f():\\n  1/0\\nf()")', f'raise {self.pick(NAMES)}', f'raise {self.pick(EXCEPTIONS)} from {self.pick(NAMES)}', f'raise KeyError("a\\nb")', f'raise SyntaxError("text", ("file", 1, 2, "a b", 1, 3))',
        ]).split('\n')))
        self.functions.append(name)
        if self.chance(0.5):
            self.line(f'{name}()')

    def jumps(self, scope):
        """`break`, `continue` and `return` through `finally` and `with`."""
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('j')
        leave = lambda: self.pick(['break', 'continue', 'return i', f'raise {self.pick(EXCEPTIONS)}(i)', 'pass', f'show({self.expression(1)})', 'i += 1'])
        self.indented(f'''
def {name}():
    for i in range(3):
        try:
            for z in (1, 2):
                try:
                    {leave()}
                except {self.pick(EXCEPTIONS)}:
                    {leave()}
                {self.pick(["else", "finally"])}:
                    show("inner", i, z)
                    {leave()}
            else:
                {leave()}
        except {self.pick(EXCEPTIONS)} as error:
            show(error)
            {leave()}
        finally:
            show("outer", i)
            {self.pick(["pass", "pass", leave()])}
    else:
        show("done")
    return "end"
show({name}())
''')

    def weak(self, scope):
        """Objects whose end can be seen."""
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('K')
        self.indented(f'''
import weakref
class {name}:
    def __init__(self, n=1): self.n = n
    def __del__(self): show("del", self.n)
''')
        for _ in range(self.random.randint(2, 6)):
            self.line(self.pick([f'k = {name}(2)', f'r = weakref.ref({name}(3)); show(r() is None)', 'k = None', f'k = {name}(4); k.me = k; k = None', f'k = [{name}(5), {name}(6)]', 'del k', f'r = weakref.ref(k, lambda r: show("gone"))',
                                 f'{self.pick(NAMES)} = {name}({self.atom()})', f'{self.pick(NAMES)} = None', f'show(weakref.getweakrefcount(k))', f'p = weakref.proxy(k); show(p.n)', f'show({name}(7).n)', 'k = k', f'd = {{1: {name}(8)}}; d[1] = 2',
                                 f'(lambda x: x)({name}(9))', f'for k in ({name}(10), {name}(11)): show(k.n)', f'try:\n    k = {name}(12); raise ValueError(k)\nexcept ValueError as error: k = 3', f'[{name}(z) for z in (1, 2)][0].n', f'f = weakref.finalize(k, show, "final")',
                                 f'k, r = {name}(13), k', f'weakref.WeakValueDictionary(a={name}(14))', f'w = weakref.WeakSet(); w.add(k); show(len(w))', f'def gen():\n    x = {name}(15)\n    yield x.n\nshow(next(gen()))']))

    def teardown(self, scope):
        """Objects that end while a frame, a namespace or an exception is being taken apart, and do something then."""
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        kind, name = self.fresh('Z'), self.fresh('z')
        act = lambda: self.pick(['', '', f'lambda z: show("acts", z.n)', 'lambda z: sys._getframe(1).f_locals', 'lambda z: [z.n] * 3', 'lambda z: 1 / 0', f'lambda z: kept.append(z)',
                                 'lambda z: kept.clear()', f'lambda z: {kind}(z.n + 100)', 'lambda z: sys._getframe(2).f_lineno', 'lambda z: sys.exc_info()', 'lambda z: list(map(str, range(3)))'])
        made = lambda: f'{kind}({self.random.randrange(9)}{self.pick([", ", ""])}'
        def instance():
            text = act()
            return f'{kind}({self.random.randrange(9)}{", " + text if text else ""})'
        self.indented(f'''
import gc, sys
kept = []
class {kind}:
    def __init__(self, n, act=None): self.n, self.act = n, act
    def __del__(self):
        show("del", self.n)
        if self.act: self.act(self)
    def __eq__(self, other): return self.n == getattr(other, "n", None)
    {self.pick(["pass", "def __bool__(self): return False", "def __iter__(self): yield self.n", "def __exit__(self, *e): show(self.n)", "def __enter__(self): return self"])}
''')
        end = self.pick(['return x', f'raise ValueError(x)', '1 / 0', 'del x', f'x = {instance()}', 'return locals()', 'return (lambda: x)', 'x.q', 'return sys._getframe()', f'return [x, {instance()}]', 'x = y = None', f'return {name}(k + 1) if k < 3 else 1 / 0'])
        yields = self.pick(['', '', 'yield x', 'yield (yield 1)', 'yield from [x]'])
        asynchronous = 'async ' if not yields.startswith('yield from') and self.chance(0.15) else ''
        if asynchronous and 'return x' in end or asynchronous and yields and end.startswith('return '):
            end = 'x = None'
        self.line(f'{asynchronous}def {name}(k=0, *rest, m={self.pick(["None", instance()])}):')
        for part in [f'x = {instance()}', f'y = [{instance()}, {instance()}]', yields, self.pick(['', f'z = [{kind}(i) for i in range(3){self.pick([""," if i < 2 or 1 / 0"])}]', 'h = lambda: (x, y)', f'class I: i = {instance()}', f'with {instance()} as w: pass',
                     f'try: raise KeyError({instance()})\n    except KeyError as error: {self.pick(["kept.append(error)", "x = error", "pass", "raise"])}', f'for x in [{instance()}, {instance()}]: {self.pick(["pass", "break", "1 / 0", "y = x"])}', f'{{{instance()}: 1}}',
                     f'match {instance()}:\n        case {kind}(n=v): show(v)', f'try: x.q\n    finally: y = {instance()}'])]:
            if part:
                self.indented('    ' + part)
        self.line(f'    {end}')
        # What is left goes at once: when all is collected, the order is that of the collector's lists.
        self.line('try:')
        self.level += 1
        for _ in range(self.random.randint(1, 3)):
            self.indented(self.pick([f'r = {name}()', f'show(type({name}()).__name__)', f'{name}({instance()})', f'{name}(1, {instance()}, {instance()})', f'r = {name}(m={instance()})', 'r = None', 'kept.clear()', f'list({name}())', f'next({name}())', f'r = {name}(); next(r)', 'r.close()',
                                 'r.throw(KeyError(r))', f'exec("k = Q(7); 1 / 0", {{"Q": {kind}}})', f'exec("k = Q(7, lambda z: show(1)); l = [k]", {{"Q": {kind}, "show": show}})', f'show(eval("[Q(1), Q(2)][0].n", {{"Q": {kind}}}))', f'class X:\n    k = {instance()}\n    {self.pick(["1 / 0", "del k", "l = [k]"])}',
                                 f'show([i.n for i in ({instance()}, {instance()})])', f'try:\n    {name}()\nexcept Exception as error: kept.append(error)', 'del r', f'r.send(None)', f'a = {instance()}; a = None', f'r = [{name}]; r.append(r); del r', f'[{instance()}].pop()', f'show({instance()} == {instance()})',
                                 f'sorted([{instance()}, {instance()}])', f'd = dict.fromkeys([1, 2], {instance()}); d[1] = d.clear()', f's = [{instance()}, {instance()}]; s[:] = []', f's = [{instance()}] * 3; s.remove(s[0]); s.clear()', f'x, *y = {instance()}, {instance()}; del x', f'"%s" % {instance()}.n']))
        self.level -= 1
        self.line('finally:')
        self.line(f'    kept.clear(); r = s = d = x = X = y = error = None; {name}.__defaults__ = {name}.__kwdefaults__ = None')

    def oddments(self, scope):
        """Forms of the grammar that come up nowhere else."""
        if self.in_class:
            return self.simple(scope)
        inner = lambda: self.expression(2)
        names = self.random.sample(NAMES, 3)
        self.indented(self.pick([
            f'del ({names[0]}, [{names[1]}])', f'del {names[0]}[1:2], {names[1]}.n', f'{names[0]}[::2] = {inner()}', f'{names[0]}[{inner()}, {inner()}] = 1', f'show({names[0]}[1:2, ::3])', f'({names[0]}) = {inner()}', f'({names[0]}): int = {inner()}', f'{names[0]}.q: str = {inner()}',
            f'{names[0]}[0]: int = {inner()}', f'with (open("/dev/null") as h, open("/dev/null")): show(h.closed)', f'import math as {names[0]}; show({names[0]}.floor(2.5))', f'from math import pi as {names[0]}, e; show({names[0]})', 'from . import nothing', 'from .. import nothing', 'import sys.nothing', 'from math import *' if scope.kind == 'module' else 'pass',
            f'show("a" f"{{{names[0]}!r}}" "b" r"\\n")', f'show(b"a" b"\\x00")', f'show(f"{{{names[0]}:{{{names[1]}}}.{{{names[2]}}}}}")', f'show(f"{{ {{1: 2}}[1] }}{{[*{names[0]}]}}")', f'show(f"{{(lambda: {inner()})()}}")', f'show(0x_1f, 0b1_0, 0o17, 1_000.5e-1_0, 1e3j)', f'show({names[0]} if {names[1]} else {names[2]} if 1 else 2)',
            f'show(not {names[0]} in {names[1]}, {names[0]} is not {names[1]} is {names[2]})', f'show(-{names[0]} ** -{names[1]})', f'show(*{names[0]}, *{names[1]}, sep={names[2]})', f'lambda: (yield)', f'show((lambda a, /, b=1, *c, d=2, **e: (a, b, c, d, e))({inner()}, *{names[0]}, **{names[1]}))', f'show([(yy := i, yy * 2) for i in range(3)], yy)' if scope.kind != 'class' else 'pass',
            f'show({{i for i in {names[0]}}} if 0 else 1)', f'show({{i: j for i, *j in {names[0]}}})', f'show([i async for i in {names[0]}])' if False else 'pass', f'show(sum(i for i in {names[0]} if i if i > 1))', f'{names[0]}, {names[1]} = {names[1]}, {names[0]}', f'{names[0]} = {names[1]} = {names[2]} = {inner()}', f'{names[0]} //= {inner()}; {names[1]} >>= 1; {names[2]} |= {inner()}',
            f'{names[0]}[0] += {inner()}', f'{names[0]}.n *= {inner()}', f'{names[0]}[1:] += {inner()}', f'assert ({inner()}), {inner()}', f'assert {inner()}', f'raise {inner()}', f'raise {self.pick(EXCEPTIONS)}({inner()}) from {inner()}', 'raise', f'try: {names[0]}.q\nexcept {names[1]}: pass', f'try: {names[0]}.q\nexcept ({names[1]}, ValueError) as h: show(h)', f'try: 1 / 0\nexcept {inner()}: pass',
            f'for {names[0]}[0] in {inner()}: pass', f'for {names[0]}.n in {inner()}: pass', f'for i in *{names[0]}, {names[1]}: show(i)', f'while {inner()}: break\nelse: show("else")', f'for i in {inner()}: continue\nelse: show(i)', f'with {names[0]}: pass', f'with {names[0]} as {names[1]}, {inner()}: pass', f'show(__debug__, __name__)', f'print({inner()}, end="")', f'show({names[0]}.__class__.__name__, type({names[1]}).__mro__[-1])',
            f'match {inner()}:\n    case [*_, {{"k": _}}] | (1 | None) as h: show(h)\n    case str(h) | bytes(h) if h: show(h)\n    case {{**h}}: show(h)\n    case -1 | 1.5 | 1 - 2j | "x" "y": show(1)\n    case _: show("none")', f'match {names[0]}, {names[1]}:\n    case {self.pick(["int() as h, h2", "h, [1, *h2]", "(h, (h2, *_))", "[h, h2, *_]"])}: show(h, h2)', f'def h({names[0]}: {inner()} = {inner()}, *, k: {inner()} = 1) -> {inner()}: return k\nshow(h.__annotations__, h.__defaults__, h.__kwdefaults__)',
            f'@(lambda f: f)\n@{names[0]}\ndef h(): pass', f'class H({names[0]}, metaclass={names[1]}): pass', f'class H(*{names[0]}, **{names[1]}): pass', f'show(exec("x = 1; y = x + 1", h := {{}}), h["y"])', f'show(eval("x + 1", {{"x": {inner()}}}))', f'show(eval(compile({inner()!r}, "f", "eval")))', f'exec("show({names[0]})")', f'show(sorted(locals())[:2], sorted(globals())[-2:])' if False else 'pass',
            f'show(getattr({names[0]}, {self.pick(NAMES)!r}, {inner()}))', f'show(vars({inner()}))', f'show(dir({inner()})[:3])', f'show(hash({inner()}) == hash({inner()}))', f'show(type({inner()})({inner()}))', f'show({inner()}.__doc__)', f'show(isinstance({names[0]}, type({names[1]})))', f'show(divmod({inner()}, {inner()}), pow({inner()}, {inner()}, {inner()}))', f'show(slice({inner()}).indices({inner()}))',
            f'show(({inner()} or 1) and {inner()} or not {inner()})', f'if not ({names[0]} and {names[1]}) or {names[2]}: show(1)', f'while not {names[0]} and {names[1]}: {names[0]} = 1', f'show(1 if not ({names[0]} or {names[1]}) else 2)', f'show([i for i in {names[0]} if not i or i == {names[1]}])', f'show(1 < {inner()} < 3 != {inner()})', f'if 1 <= {inner()} < {inner()}: show(1)',
        ]))

    def nested_yields(self, scope):
        """`yield` inside of expressions, and generators that are left in the middle."""
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('y')
        give = lambda: self.pick(['(yield)', '(yield 1)', '(yield x)', f'(yield {self.atom()})', '(yield from (1, 2))', '(yield [x])'])
        self.line(f'def {name}(x=1):')
        for _ in range(self.random.randint(1, 4)):
            self.indented('    ' + self.pick([
                f'show({give()}, {give()})', f'x = [{give()}, x, *{give()}]', f'x = {{1: {give()}, **{give()}}}', f'x = {{{give()}: {give()}}}', f'x = ({give()} + {give()})', f'x = {give()} if {give()} else {give()}', f'x = {give()} and {give()} or x', f'show(f"{{{give()}!r:>{{{give()}}}}}")', f'{self.pick(NAMES)}, x = {give()}, {give()}',
                f'x[{give()}] = {give()}', f'x.n = {give()}', f'x += {give()}', f'show(x[{give()}:{give()}])', f'assert {give()}, {give()}', f'return {give()}', f'raise ValueError({give()})', f'for i in {give()}: show(i, {give()})', f'while {give()}: break', f'if {give()} == {give()}: show(1)\n    else: show(2)',
                f'try: show({give()})\n    except ValueError as error: show(error, {give()})\n    finally: show({give()})', f'try: {give()}\n    except {give()}: show("caught")', f'with {give()} as x: show({give()})', f'show((lambda: (yield))(), x)', f'show([i for i in {give()}])', f'show(1 < {give()} < {give()})', f'del x[{give()}]', f'x = {give()}.real', f'show(*{give()}, k={give()})' if False else f'show(*{give()})',
                f'match {give()}:\n        case [a, b] if {give()}: show(a)\n        case z: show(z)', f'def inner(k={give()}): return k\n    show(inner())', f'class I(*{give()} or ()): pass', f'global {self.pick(NAMES[3:])}\n    pass' if False else 'pass', f'x: {self.pick(["int", "str"])} = {give()}', f'not {give()}', f'print({give()}, end="")', f'x = (x := {give()})', f'try: raise ExceptionGroup("g", [ValueError(1), KeyError(2)])\n    except* ValueError: show({give()})\n    except* {give()}: show(3)',
            ]))
        self.line('    yield x')
        given = lambda: self.pick(['None', '1', 'ValueError', '[1, 2]', '()', '"ab"', 'KeyError(1)', '0', '{}', self.atom()])
        self.line(f'{name}_ = {name}({self.pick(["", self.atom(), "[1, 2]"])})')
        self.line(f'show(next({name}_, "end"))')
        for _ in range(self.random.randint(1, 6)):
            self.line(f'try: show({self.pick([f"{name}_.send({given()})", f"{name}_.send({given()})", f"{name}_.send({given()})", f"{name}_.throw({self.pick(EXCEPTIONS)}({given()}))", f"{name}_.close()", f"next({name}_)"])})')
            self.line('except Exception as caught: failed(caught)')
        self.generators.append(name)

    def displays(self, scope):
        """Unpacking, slices, walrus, nested displays and comprehensions in one statement."""
        inner = lambda: self.expression(2)
        self.line(self.pick([
            f'show([*{inner()}, *{inner()}])', f'show({{**{inner()}, "k": {inner()}}})', f'show({{*{inner()}, 1}})', f'show(({inner()}, *{inner()}))', f'a, (b, *c), d = {inner()}, [{inner()}, {inner()}, 3], {inner()}',
            f'[a, b] = {inner()}', f'*a, = {inner()}', f'a = b = c = {inner()}', f'a, b = b, a', f'a[0], b = {inner()}, {inner()}', f'show({self.pick(NAMES)}[{inner()}:{inner()}:{inner()}])', f'for a, *b in [{inner()}, (1, 2, 3)]: show(a, b)',
            f'show([(i, j) for i in range(3) for j in range(i) if i != {inner()}])' if not self.in_class else 'pass', f'show([[i * j for j in range(2)] for i in {inner()}])' if not self.in_class else 'pass',
            f'show({{i: (j := i) for i in range(2)}}, j)' if not self.in_class and scope.kind != 'class' else 'pass', f'{self.pick(NAMES)}[{inner()}] = {inner()}', f'{self.pick(NAMES)}[{inner()}] += {inner()}', f'del {self.pick(NAMES)}[{inner()}]',
            f'{self.pick(NAMES)}.attribute = {inner()}', f'{self.pick(NAMES)} @= {inner()}', f'{self.pick(NAMES)} **= {self.pick(["2", "-1", "0.5"])}', f'{self.pick(NAMES)} <<= {self.pick(["1", "-1", "x"])}', f'show({inner()} @ {inner()})',
            f'show(f"{{{self.pick(NAMES)}!r:>{{{self.pick(["5", "a", "b"])}}}}}")', f"show(f'{{{self.pick(NAMES)}:{{{self.pick(NAMES)}}}}}')", f'show((lambda *x, y={inner()}, **z: (x, y, z))(*{inner()}, **{inner()}))', f'print(end="")', f'show(dict(a=1, **{inner()}))',
            f'show(max({inner()}, {inner()}, key={self.pick(["len", "str", "None", "abs"])}))', f'show(sorted({inner()}, reverse={inner()}))', f'show(*map({self.pick(["str", "abs", "len"])}, {inner()}))', f'show(list(zip({inner()}, {inner()}, strict=True)))',
            f'show(list(filter(None, {inner()})))', f'show(sum({inner()}, {inner()}))', f'show(any({inner()}), all({inner()}))', f'show(isinstance({inner()}, (int, str, {self.pick(["1", "list", "None", "int | str"])})))', f'show({inner()}.__class__)', f'show(getattr({inner()}, "real", {inner()}))',
        ]))

    def parameters(self, scope):
        """A function with parameters of all kinds, and calls that fit or do not."""
        if self.function_depth > 1 or self.in_class:
            return self.simple(scope)
        name = self.fresh('p')
        parts = []
        if self.chance(0.3):
            parts += ['u', '/'] if self.chance(0.6) else ['u=1', '/']
        defaulted = bool(parts) and parts[0] == 'u=1'
        for parameter in ['x', 'y'][:self.random.randrange(3)]:
            defaulted = defaulted or self.chance(0.4)
            parts.append(f'{parameter}={self.atom()}' if defaulted else parameter + self.pick(['', '', ': int']))
        star = self.pick(['', '', '*rest', '*'])
        keywords = [self.pick(['k', 'k=2', 'k: str = "d"']), self.pick(['l', 'l=3'])][:self.random.randint(1 if star == '*' else 0, 2)] if star else []
        parts += [star] if star else []
        parts += keywords
        if self.chance(0.3):
            parts.append('**named')
        self.line(f'def {name}({", ".join(parts)}){self.pick(["", " -> int"])}: return {self.pick(["locals()", "sorted(locals())", "1"])}')
        for _ in range(self.random.randint(1, 3)):
            given = [self.pick([self.atom(), self.atom(), f'*{self.pick(NAMES)}', '*(1, 2)']) for _ in range(self.random.randrange(4))]
            given += self.random.sample(['x=1', 'y=2', 'k=3', 'l=4', 'z=5', '**{"k": 1}', '**{"q": 1}', f'**{self.pick(NAMES)}', 'u=6', '**{1: 2}'], self.random.choice([0, 0, 1, 1, 2]))
            self.line(self.pick([f'show({name}({", ".join(given)}))', f'show({name}({", ".join(given)}))', f'show((lambda *a, **k: {name}(*a, **k))({", ".join(given)}))']))
        self.functions.append(name)

    def write(self):
        for name in NAMES:
            self.line(f'{name} = {self.pick(CONSTANTS + ["[1, 2, 3]", "{1: 2, 4: 5}", "{1, 2}", "range(4)", "(3, 1, 2)"])}')
        scope = Scope()
        goes_on = self.chance(0.6)
        while self.budget > 0:
            if not goes_on:
                self.statement(scope)
                continue
            # What fails is shown, and the program goes on.
            self.line('try:')
            self.level += 1
            self.statement(scope)
            self.level -= 1
            self.line('except Exception as caught: failed(caught)')
        if self.functions and self.chance(0.7):
            self.line(f'show({self.pick(self.functions)}({self.pick(["", "1", "1, 2", "[1]", "y=3"])}))')
        if self.generators:
            self.line(f'show(list({self.pick(self.generators)}(3)))')
        self.line(f'show({", ".join(NAMES)})')
        return '\n'.join(self.lines)


def program(random):
    return Program(random).write()
