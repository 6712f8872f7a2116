"""Building and taking apart text: concatenation, join, formatting, split, replace. Prints `name value unit` lines."""
import time

WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa', 'λάμδα', 'mu']


def concatenate():
    text = ''
    for i in range(60000):
        text += WORDS[i % 12]
    return len(text)


def join_parts():
    total = 0
    for i in range(300):
        parts = []
        for j in range(120):
            parts.append(WORDS[(i + j) % 12])
        total += len(', '.join(parts))
    return total


def format_records():
    total = 0
    for i in range(30000):
        line = f'{i:06d} {WORDS[i % 12]:<10}|{i / 7:10.3f}|{i!r}'
        total += len(line)
    return total


def split_and_strip():
    text = '\n'.join(f'  {WORDS[i % 12]} = {i} # {WORDS[i % 7]}  ' for i in range(400))
    total = 0
    for _ in range(20):
        for line in text.split('\n'):
            line = line.strip()
            key, _, rest = line.partition('=')
            value = rest.split('#')[0].strip()
            total += int(value) + len(key.rstrip())
    return total


def scan_characters():
    text = ''.join(WORDS) * 400
    vowels = digits = 0
    for c in text:
        if c in 'aeiou':
            vowels += 1
        elif c.isdigit():
            digits += 1
    return vowels * 1000 + digits + text.replace('ta', 'TA').count('TA') + text.find('nowhere')


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(concatenate, 270000)
measure(join_parts, 233400)
measure(format_records, 1008890)
measure(split_and_strip, 1632020)
measure(scan_characters, 9202399)
