"""Calls: recursion, closures, default and keyword arguments, backtracking. Prints `name value unit` lines."""
import time


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def deep_calls():
    return ackermann(2, 90)


def hanoi(n, source, target, spare):
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def many_arguments():
    return hanoi(15, 'a', 'b', 'c')


def place(row, n, columns, down, up):
    if row == n:
        return 1
    count = 0
    for column in range(n):
        if columns[column] or down[row + column] or up[row - column + n]:
            continue
        columns[column] = down[row + column] = up[row - column + n] = True
        count += place(row + 1, n, columns, down, up)
        columns[column] = down[row + column] = up[row - column + n] = False
    return count


def backtracking():
    n = 8
    return place(0, n, [False] * n, [False] * 2 * n, [False] * 2 * n)


def change(amount, coins, memo):
    key = (amount, len(coins))
    if key in memo:
        return memo[key]
    if amount == 0:
        result = 1
    elif amount < 0 or not coins:
        result = 0
    else:
        result = change(amount - coins[0], coins, memo) + change(amount, coins[1:], memo)
    memo[key] = result
    return result


def memoised():
    total = 0
    for amount in range(100, 2000, 50):
        total += change(amount, (200, 100, 50, 20, 10, 5), {})
    return total


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x
    return composed


def adder(n):
    def add(x):
        return x + n
    return add


def closures():
    f = compose(adder(1), adder(2), lambda x: x * 2, adder(-3))
    total = 0
    for i in range(20000):
        total += f(i)
    return total


def configure(name, *, width=10, height=20, **options):
    return len(name) + width * height + len(options)


def keywords():
    total = 0
    for i in range(30000):
        total += configure('x', width=i, height=2)
        total += configure('yy', height=i, colour='red', border=None)
    return total


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(deep_calls, 183)
measure(many_arguments, 32767)
measure(backtracking, 92)
measure(memoised, 14288656)
measure(closures, 400040000)
measure(keywords, 5399970000)
