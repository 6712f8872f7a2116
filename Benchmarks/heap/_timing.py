"""What the programs in this folder share: repeat, take the median, print a `name value unit` line."""
import time

clock = time.perf_counter


def median(values):
    return sorted(values)[len(values) // 2]


def report(name, seconds, count, unit='ns'):
    """A figure for each of `count` things."""
    scale = {'ns': 1e9, 'us': 1e6, 'ms': 1e3}[unit]
    print(name, round(seconds * scale / count, 2), unit)


def measure(name, run, count, rounds=5):
    """`run(count)` gives the seconds that it took."""
    report(name, median([run(count) for _ in range(rounds)]), count)
