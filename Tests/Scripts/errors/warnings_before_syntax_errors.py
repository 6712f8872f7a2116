# The warnings of the lexer and of string literals come before the syntax error of the same text, in the order in which CPython's parser reads it; the parser reads a wrong
# text twice. With a filter that makes errors of warnings, the first of them is the error.
import sys


class Capture:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


TEXTS = [
    '1if 2else 3\n(', '0x1for x in []\n)', '1or 2\nx y', '1 is 1\n(', '1if 2else 3', '1in [] ; )', '0o17and 1 ; $', '1if 1else', '0b1in x\n 1', '1if 1else 2\n' * 2,
    'def f():\n  1if 1else 2\n  x y', 'f"{1if 2else 3} {x y}"', 'f"{1if 2else 3}"', '1_0or 2; 1jif 1else 2\nx y', 'x = [1for x in (1,)]\n1if', 'x y\n1or 2', 'x = (1or 2, 3and 4))', '"a" 1or 2',
]
for text in TEXTS:
    kept, sys.stderr = sys.stderr, Capture()
    try:
        compile(text, '<text>', 'exec')
        outcome = 'compiled'
    except SyntaxError as error:
        outcome = (type(error).__name__, *error.args)
    finally:
        shown, sys.stderr = ''.join(sys.stderr.parts), kept
    print(repr(text), outcome)
    print(shown, end='')
