"""Numbers in nested lists: matrix product, elimination, convolution, primes. Prints `name value unit` lines."""
import time


def matrix(n, seed):
    return [[(i * seed + j * 7) % 11 - 5.0 for j in range(n)] for i in range(n)]


def multiply_by_index():
    n = 60
    a, b = matrix(n, 3), matrix(n, 5)
    c = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return sum(c[i][i] for i in range(n))


def multiply_by_zip():
    n = 60
    a, b = matrix(n, 3), matrix(n, 5)
    columns = list(zip(*b))
    c = [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]
    return sum(c[i][i] for i in range(n))


def eliminate():
    n = 50
    a = [[1.0 / (i + j + 1) + (2.0 if i == j else 0.0) for j in range(n)] for i in range(n)]
    determinant = 1.0
    for k in range(n):
        pivot = a[k][k]
        determinant *= pivot
        top = a[k]
        for i in range(k + 1, n):
            row = a[i]
            factor = row[k] / pivot
            for j in range(k, n):
                row[j] -= factor * top[j]
    return f'{determinant:.6e}'


def convolve():
    width, height = 120, 80
    image = [[(x * y) & 255 for x in range(width)] for y in range(height)]
    kernel = [[1, 2, 1], [2, 4, 2], [1, 2, 1]]
    total = 0
    for y in range(1, height - 1):
        for x in range(1, width - 1):
            value = 0
            for dy in range(3):
                line = image[y + dy - 1]
                weights = kernel[dy]
                value += line[x - 1] * weights[0] + line[x] * weights[1] + line[x + 1] * weights[2]
            total += value >> 4
    return total


def primes():
    n = 150000
    flags = [True] * n
    for i in range(2, 388):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n, i))
    return sum(flags) - 2


def big_integers():
    a, b = 0, 1
    for _ in range(15000):
        a, b = b, a + b
    factorial = 1
    for i in range(1, 1200):
        factorial *= i
    return a % 1000007, factorial // 3 ** 590 % 1000007, pow(3, 10 ** 30, 10 ** 20 + 39)


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(multiply_by_index, 58.0)
measure(multiply_by_zip, 58.0)
measure(eliminate, '3.357881e+15')
measure(convolve, 1143205)
measure(primes, 13848)
measure(big_integers, (332609, 697276, 87103175262123860159))
