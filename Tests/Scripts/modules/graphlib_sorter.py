# Topological sorting, step by step and at once; cycles.
from graphlib import CycleError, TopologicalSorter as T


def t(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except BaseException as error:
        print(type(error).__name__, error, error.args)


t(lambda: list(T({1: [2, 3], 2: [4], 3: [4]}).static_order()))
ts = T({1: [2]})
t(lambda: ts.get_ready()); t(lambda: ts.done(1)); t(lambda: ts.is_active()); t(ts.prepare); t(ts.prepare); t(lambda: ts.add(5))
t(ts.get_ready); t(lambda: ts.done(1)); t(lambda: ts.done(7)); t(lambda: ts.done(2)); t(lambda: ts.done(2)); t(ts.is_active)
t(lambda: bool(ts)); t(ts.get_ready); t(lambda: ts.done(1)); t(ts.is_active)
t(lambda: T({1: [2], 2: [3], 3: [1]}).prepare()); t(lambda: list(T({1: [1]}).static_order())); t(lambda: list(T().static_order()))
t(lambda: T({1: 3})); t(lambda: T({1: [[]]}))
ts = T()
ts.add("a", "b", "c"); ts.add("a", "d"); ts.add("b", "d")
t(lambda: list(ts.static_order()))
t(lambda: T({"d": ["b", "c"], "b": ["a"], "c": ["a"], "e": ["d", "x"], "x": ["e"]}).prepare())
t(lambda: T[int])
print(CycleError.__mro__)
