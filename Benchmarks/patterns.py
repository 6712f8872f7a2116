"""Regular expressions: literal search, alternatives, classes, captures, replacing, splitting. Prints `name value unit` lines.

With names as arguments, only those.
"""
import re
import sys
import time

WORDS = ('the quick brown fox jumps over a lazy dog while seven wizards quietly boxed up jars of liquid opal '
         'and Ada Lovelace wrote notes in 1843 about engines that weave 42 algebraic patterns; ').split()
TEXT = ' '.join(WORDS * 40)
LINES = '\n'.join(f'2024-0{i % 9 + 1}-1{i % 10} host{i % 7} app[{i * 37}]: level={"warn" if i % 5 else "error"} took {i * 3}ms' for i in range(400))
SOURCE = 'def f(x, y=10):\n    return x ** 2 + y * "text" - 3.14e10  # note\n' * 60
WIDE = TEXT.replace('fox', '\u0441\u043e\u0431\u0430\u043a\u0430')
BYTES = TEXT.encode()


def literal_search():
    find = re.compile('patterns; X').search
    for _ in range(40):
        find(TEXT)


def literal_findall():
    find = re.compile('wizards').findall
    for _ in range(20):
        find(TEXT)


def alternation_findall():
    find = re.compile('fox|dog|opal|Lovelace|engines').findall
    for _ in range(5):
        find(TEXT)


def words_findall():
    find = re.compile(r'\w+').findall
    for _ in range(5):
        find(TEXT)


def words_findall_wide():
    find = re.compile(r'\w+').findall
    for _ in range(5):
        find(WIDE)


def words_findall_bytes():
    find = re.compile(rb'\w+').findall
    for _ in range(5):
        find(BYTES)


def class_search():
    find = re.compile('[QXZ%]').search
    for _ in range(20):
        find(TEXT)


def ignoring_case():
    find = re.compile('LOVELACE|wizards', re.I).findall
    for _ in range(5):
        find(TEXT)


def lines_captured():
    pattern = re.compile(r'^(\d+)-(\d+)-(\d+) (\w+) (\w+)\[(\d+)\]: level=(\w+) took (\d+)ms$', re.M)
    for _ in range(3):
        pattern.findall(LINES)


def match_groups():
    match = re.compile(r'(\w+)\s+(\w+)=(\d+)').match
    for _ in range(5000):
        match('alpha beta=1234').groups()


def match_short():
    match = re.compile(r'[a-z]+\d*').match
    for _ in range(10000):
        match('abc123')


def match_fails():
    match = re.compile(r'\d+:').match
    for _ in range(10000):
        match('abc123')


def module_functions():
    for _ in range(5000):
        re.match(r'\w+', 'abc def')


def tokenizer():
    pattern = re.compile(r'(?P<number>\d+(\.\d*)?(e\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<string>"[^"]*")|(?P<op>\*\*|[-+*/=(),:])|'
                         r'(?P<space>[ \t]+)|(?P<line>\n)|(?P<comment>#.*)')
    count = 0
    for match in pattern.finditer(SOURCE):
        if match.lastgroup == 'name':
            count += 1
    return count


def lazy_dots():
    find = re.compile('quick.*?dog').findall
    for _ in range(10):
        find(TEXT)


def greedy_dots():
    match = re.compile('.*engines').match
    for _ in range(20):
        match(TEXT)


def backtracking():
    match = re.compile('(?:a|ab)(?:c|bcd)*(d*)x').match
    for _ in range(1000):
        match('abcdabcdbcdbcdbcdbcd')


def nested_repeats():
    match = re.compile('(x+x+)+y').match
    match('x' * 14)


def back_references():
    find = re.compile(r'\b(\w)\w*\1\b').findall
    for _ in range(3):
        find(TEXT)


def looking_around():
    find = re.compile(r'(?<=\s)\w+(?=\s[aeiou])').findall
    for _ in range(3):
        find(TEXT)


def sub_literal():
    sub = re.compile('fox').sub
    for _ in range(20):
        sub('wolf', TEXT)


def sub_template():
    sub = re.compile(r'(\w+) (\w+)').sub
    for _ in range(3):
        sub(r'\2 \1', TEXT)


def sub_function():
    sub = re.compile(r'\d+').sub
    for _ in range(10):
        sub(lambda match: str(int(match[0]) + 1), TEXT)


def sub_blanks():
    sub = re.compile(r'\s+').sub
    for _ in range(5):
        sub(' ', TEXT)


def split_commas():
    split = re.compile(r'[\s;]+').split
    for _ in range(5):
        split(TEXT)


def compiling():
    for index in range(30):
        re.compile(rf'(\w+)-{index}|[a-f{index}]*x(?:y|z)+')
    re.purge()


def main():
    names = sys.argv[1:]
    for name, function in list(globals().items()):
        if not callable(function) or name == 'main' or getattr(function, '__module__', None) != '__main__' or (names and name not in names):
            continue
        function()
        best = 1e9
        for _ in range(5):
            start = time.perf_counter()
            function()
            best = min(best, time.perf_counter() - start)
        print(name, f'{best * 1e6:.1f}', 'us')


main()
