import toolz
from toolz import compose, curried, curry, dicttoolz, groupby, juxt, memoize, merge, merge_with, partition, pipe, pluck, reduceby, thread_last
from operator import add, mul


@curry
def plus(a, b, c=0):
    return a + b + c


print(plus(1)(2), plus(1, c=5)(2), pipe(3, plus(1), str), compose(str, abs)(-3), juxt(min, max)([3, 1]))
print(groupby(len, ["a", "bb", "c"]), list(partition(2, range(5))), merge({1: 1}, {2: 2}), merge_with(sum, {1: 1}, {1: 2}))
print(dicttoolz.get_in(["a", 0], {"a": [7]}), toolz.assoc({}, "k", 1), toolz.update_in({"a": {"b": 1}}, ["a", "b"], lambda x: x + 1))
print(list(curried.map(lambda x: x + 1)([1, 2])), list(pluck("n", [{"n": 1}, {"n": 2}])), reduceby(lambda n: n % 2, add, range(5)))
print(thread_last([1, 2, 3], (map, lambda x: x * 2), list), list(toolz.take(2, toolz.iterate(lambda x: x * 2, 1))), toolz.frequencies("abca"))


@memoize
def slow(n):
    print("called", n)
    return n * n


print(slow(3), slow(3), list(toolz.sliding_window(2, [1, 2, 3])), toolz.valmap(len, {"a": "xyz"}), list(toolz.unique([1, 2, 1])))
print(toolz.topk(2, [4, 1, 3]), list(toolz.accumulate(mul, [1, 2, 3])), toolz.excepts(ValueError, int, lambda e: -1)("x"), list(toolz.join(len, ["a"], len, ["b"])))
print(toolz.functoolz.flip(pow)(2, 3), toolz.complement(bool)(0), toolz.do(print, 5), plus.func.__name__)
