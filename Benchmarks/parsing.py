"""Exceptions and parsing: a tokenizer and calculator that reports errors by raising. Prints `name value unit` lines."""
import time


class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(message)
        self.position = position


class Scanner:
    def __init__(self, text):
        self.text = text
        self.position = 0
        self.token = None
        self.advance()

    def advance(self):
        text, i = self.text, self.position
        while i < len(text) and text[i] == ' ':
            i += 1
        start = i
        if i == len(text):
            self.token = None
        elif text[i].isdigit():
            while i < len(text) and text[i].isdigit():
                i += 1
            self.token = int(text[start:i])
        elif text[i] in '+-*/()':
            i += 1
            self.token = text[start:i]
        else:
            raise ParseError(f'unexpected {text[i]!r}', i)
        self.position = i


class Calculator:
    def evaluate(self, text):
        self.scanner = Scanner(text)
        value = self.sum()
        if self.scanner.token is not None:
            raise ParseError('something is left over', self.scanner.position)
        return value

    def sum(self):
        value = self.product()
        while self.scanner.token == '+' or self.scanner.token == '-':
            operator = self.scanner.token
            self.scanner.advance()
            right = self.product()
            value = value + right if operator == '+' else value - right
        return value

    def product(self):
        value = self.factor()
        while self.scanner.token == '*' or self.scanner.token == '/':
            operator = self.scanner.token
            self.scanner.advance()
            right = self.factor()
            value = value * right if operator == '*' else value // right
        return value

    def factor(self):
        token = self.scanner.token
        if token == '(':
            self.scanner.advance()
            value = self.sum()
            if self.scanner.token != ')':
                raise ParseError('a bracket is open', self.scanner.position)
            self.scanner.advance()
            return value
        if token == '-':
            self.scanner.advance()
            return -self.factor()
        if isinstance(token, int):
            self.scanner.advance()
            return token
        raise ParseError('a number is missing', self.scanner.position)


LINES = ['1 + 2 * 3', '(4 + 5) * (6 - 7)', '10 / 0', '2 * (3 + ', '7 7', '-8 * -(9 + 1)', '3 $ 4', '100 / 7 / 2', '((((1))))', '* 5']


def calculator():
    values = errors = zero = 0
    machine = Calculator()
    for i in range(600):
        try:
            values += machine.evaluate(LINES[i % 10])
        except ParseError as error:
            errors += error.position
        except ZeroDivisionError:
            zero += 1
    return values, errors, zero


def convert(text):
    try:
        return int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return None


def conversions():
    fields = ['12', '3.5', 'x', '-7', '1e3', '', 'nine', '0'] * 1500
    good = 0
    for field in fields:
        value = convert(field)
        if value is not None:
            good += 1
    return good


def lookups():
    table = {i: str(i) for i in range(0, 1000, 2)}
    missing = 0
    for i in range(30000):
        try:
            table[i % 1000]
        except KeyError:
            missing += 1
    return missing


class Resource:
    opened = closed = 0

    def __enter__(self):
        Resource.opened += 1
        return self

    def __exit__(self, kind, value, traceback):
        Resource.closed += 1
        return kind is LookupError


def with_and_finally():
    Resource.opened = Resource.closed = 0
    cleaned = 0
    for i in range(12000):
        try:
            with Resource():
                if i % 3 == 0:
                    raise LookupError
                if i % 5 == 0:
                    raise KeyError(i)
        except KeyError:
            pass
        finally:
            cleaned += 1
    return Resource.opened, Resource.closed, cleaned


def unwind(n):
    if n == 0:
        raise ParseError('bottom', 0)
    try:
        unwind(n - 1)
    finally:
        unwind.passed += 1


def deep_unwinding():
    unwind.passed = 0
    for _ in range(200):
        try:
            unwind(60)
        except ParseError:
            pass
    return unwind.passed


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(calculator, (5160, 900, 60))
measure(conversions, 7500)
measure(lookups, 15000)
measure(with_and_finally, (12000, 12000, 12000))
measure(deep_unwinding, 12000)
