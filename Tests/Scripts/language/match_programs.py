# small
# Small programs as one writes them with `match`.


class Expression:
    def __init__(self, *arguments):
        for name, value in zip(self.__match_args__, arguments):
            setattr(self, name, value)

    def __repr__(self):
        return f'{type(self).__name__}({", ".join(repr(getattr(self, name)) for name in self.__match_args__)})'


class Number(Expression):
    __match_args__ = ('value',)


class Variable(Expression):
    __match_args__ = ('name',)


class Binary(Expression):
    __match_args__ = ('operator', 'left', 'right')


def simplify(node):
    match node:
        case Binary(operator, left, right):
            node = Binary(operator, simplify(left), simplify(right))
    match node:
        case Binary('+', Number(0), x) | Binary('+', x, Number(0)):
            return x
        case Binary('*', Number(0), _) | Binary('*', _, Number(0)):
            return Number(0)
        case Binary('*', Number(1), x) | Binary('*', x, Number(1)):
            return x
        case Binary('+', Number(a), Number(b)):
            return Number(a + b)
        case Binary('-', Variable(a), Variable(b)) if a == b:
            return Number(0)
    return node


x, y = Variable('x'), Variable('y')
print(simplify(Binary('+', Number(0), x)))
print(simplify(Binary('*', Binary('+', Number(1), Number(0)), Binary('-', x, x))))
print(simplify(Binary('+', Binary('*', x, Number(1)), Binary('+', Number(2), Number(3)))))
print(simplify(Binary('-', x, y)))


def command(line):
    match line.split():
        case ['quit' | 'exit']:
            return 'bye'
        case ['go', ('north' | 'south' | 'east' | 'west') as direction]:
            return f'going {direction}'
        case ['go', other]:
            return f'cannot go {other}'
        case ['take', *things] if things:
            return f'taking {" and ".join(things)}'
        case ['drop', thing, 'on', place]:
            return f'{thing} is on {place}'
        case []:
            return 'nothing'
        case [verb, *_]:
            return f'what is {verb}?'


for line in ('quit', 'exit', 'go north', 'go up', 'take lamp', 'take lamp rope', 'take', 'drop key on table', '', 'sing a song'):
    print(command(line))


def text(value, level=0):
    match value:
        case None | True | False:
            return str(value).lower()
        case str():
            return f'"{value}"'
        case int() | float():
            return str(value)
        case {}:
            return '{' + ', '.join(f'{text(k)}: {text(v)}' for k, v in value.items()) + '}'
        case [*items]:
            return '[' + ', '.join(map(text, items)) + ']'
        case _:
            raise TypeError(f'no text for {type(value).__name__}')


print(text({'a': [1, 2.5, None, True], 'b': {'c': ('x', 'y')}, 'd': []}))
try:
    text({1, 2})
except TypeError as error:
    print(error)


def fizz(n):
    match n % 3, n % 5:
        case 0, 0:
            return 'FizzBuzz'
        case 0, _:
            return 'Fizz'
        case _, 0:
            return 'Buzz'
        case _:
            return n


print(*[fizz(n) for n in range(1, 31)])


class Tree:
    __match_args__ = ('color', 'left', 'value', 'right')

    def __init__(self, color, left, value, right):
        self.color, self.left, self.value, self.right = color, left, value, right


def balance(tree):
    match tree:
        case (
            Tree('B', Tree('R', Tree('R', a, x, b), y, c), z, d)
            | Tree('B', Tree('R', a, x, Tree('R', b, y, c)), z, d)
            | Tree('B', a, x, Tree('R', Tree('R', b, y, c), z, d))
            | Tree('B', a, x, Tree('R', b, y, Tree('R', c, z, d)))
        ):
            return Tree('R', Tree('B', a, x, b), y, Tree('B', c, z, d))
    return tree


def insert(tree, value):
    def add(tree):
        match tree:
            case None:
                return Tree('R', None, value, None)
            case Tree(color, left, other, right) if value < other:
                return balance(Tree(color, add(left), other, right))
            case Tree(color, left, other, right) if value > other:
                return balance(Tree(color, left, other, add(right)))
        return tree

    tree = add(tree)
    tree.color = 'B'
    return tree


def items(tree):
    match tree:
        case Tree(left=left, value=value, right=right):
            return [*items(left), value, *items(right)]
    return []


def height(tree):
    match tree:
        case None:
            return 0
        case Tree(_, left, _, right):
            return 1 + max(height(left), height(right))


tree = None
for n in range(100):
    tree = insert(tree, n * 37 % 101)
print(items(tree) == sorted(items(tree)), len(items(tree)), height(tree))


def tokens(text):
    position = 0
    while position < len(text):
        match text[position]:
            case ' ':
                position += 1
            case '+' | '-' | '*' | '/' | '(' | ')' as operator:
                yield operator
                position += 1
            case digit if digit.isdigit():
                end = position
                while end < len(text) and text[end].isdigit():
                    end += 1
                yield int(text[position:end])
                position = end
            case other:
                raise SyntaxError(f'what is {other!r}?')


def evaluate(items):
    def atom():
        match next(items):
            case int(number):
                return number
            case '(':
                value = total()
                return value
            case '-':
                return -atom()

    def total():
        value = atom()
        for operator in items:
            match operator:
                case '+':
                    value += atom()
                case '-':
                    value -= atom()
                case '*':
                    value *= atom()
                case ')':
                    break
        return value

    return total()


print(evaluate(tokens('1 + 2 * 3')), evaluate(tokens('(1 + 2) * (10 - -3)')))
