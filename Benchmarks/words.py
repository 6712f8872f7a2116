"""Counting, grouping and inverting with dicts and sets. Prints `name value unit` lines."""
import time


def make_text(size):
    """A made-up text: few words are frequent, many are rare, and it is the same everywhere."""
    state = 12345
    words = []
    for _ in range(size):
        state = (state * 1103515245 + 12345) & 0x7fffffff
        rank = (state >> 16) % 1000
        rank = rank * rank // 1000
        words.append('w' + str(rank))
    return words


TEXT = make_text(60000)


def count_words():
    counts = {}
    for word in TEXT:
        counts[word] = counts.get(word, 0) + 1
    return len(counts)


def count_with_in():
    counts = {}
    for word in TEXT:
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return max(counts.values())


def group_by_length():
    groups = {}
    for word in TEXT:
        groups.setdefault(len(word), []).append(word)
    return sum(key * len(group) for key, group in groups.items())


def index_positions():
    index = {}
    for position, word in enumerate(TEXT):
        entry = index.get(word)
        if entry is None:
            index[word] = entry = [position, position, 0]
        entry[1] = position
        entry[2] += 1
    return sum(last - first for first, last, _ in index.values())


def pairs_and_sets():
    seen = set()
    repeated = 0
    previous = ''
    for word in TEXT:
        pair = (previous, word)
        if pair in seen:
            repeated += 1
        else:
            seen.add(pair)
        previous = word
    return len(seen) + repeated


def int_keys():
    table = {}
    for i in range(60000):
        table[i * 7919 % 65536] = i
    total = 0
    for i in range(65536):
        if i in table:
            total += table[i]
    return total


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(count_words, 750)
measure(count_with_in, 1895)
measure(group_by_length, 214940)
measure(index_positions, 43594737)
measure(pairs_and_sets, 60000)
measure(int_keys, 1799970000)
