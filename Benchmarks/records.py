"""Sorting and filtering records: tuples, objects, keys, stability. Prints `name value unit` lines."""
import time


class Person:
    __slots__ = ('name', 'age', 'city')

    def __init__(self, name, age, city):
        self.name = name
        self.age = age
        self.city = city

    def __lt__(self, other):
        return (self.age, self.name) < (other.age, other.name)


def make_rows(size):
    state = 2024
    rows = []
    for i in range(size):
        state = (state * 1103515245 + 12345) & 0x7fffffff
        rows.append(('name' + str(state % 9973), state % 90, 'city' + str(state // 90 % 50)))
    return rows


ROWS = make_rows(12000)
PEOPLE = [Person(*row) for row in ROWS]


def sort_numbers():
    ages = [row[1] * 1000.5 for row in ROWS] + [-row[1] for row in ROWS]
    ages.sort()
    return ages[0], ages[-1]


def sort_tuples():
    rows = sorted(ROWS)
    return rows[0][0], rows[-1][1]


def sort_by_key():
    rows = sorted(ROWS, key=lambda row: (row[2], -row[1]))
    rows.sort(key=lambda row: row[1], reverse=True)
    return rows[0][1], rows[-1][1]


def sort_objects():
    people = sorted(PEOPLE)
    return people[0].age, people[-1].age


def filter_and_map():
    adults = [p for p in PEOPLE if p.age >= 18 and p.city != 'city7']
    names = list(map(lambda p: p.name.upper(), adults))
    ages = [p.age for p in adults]
    return len(names), sum(ages), min(ages), max(ages)


def group_and_rank():
    cities = {}
    for person in PEOPLE:
        cities.setdefault(person.city, []).append(person)
    ranked = sorted(((len(people), city) for city, people in cities.items()), reverse=True)
    oldest = [max(people, key=lambda p: p.age).age for people in cities.values()]
    return len(ranked), sum(oldest)


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(sort_numbers, (-89, 89044.5))
measure(sort_tuples, ('name1', 58))
measure(sort_by_key, (89, 0))
measure(sort_objects, (0, 89))
measure(filter_and_map, (9534, 502045, 18, 89))
measure(group_and_rank, (50, 4447))
