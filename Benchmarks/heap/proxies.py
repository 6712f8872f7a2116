"""Proxies beside the objects themselves."""
import gc
import weakref
from _timing import clock, measure

gc.disable()


class Referent:
    def __init__(self):
        self.value = 1

    def method(self):
        return 1

    def __len__(self):
        return 3

    def __call__(self):
        return 1


def new_and_dropped(n):
    o = Referent()
    start = clock()
    for _ in range(n):
        weakref.proxy(o)
    return clock() - start


def reused(n):
    o = Referent()
    keep = weakref.proxy(o)
    start = clock()
    for _ in range(n):
        weakref.proxy(o)
    return clock() - start


def get(n):
    o = Referent()
    p = weakref.proxy(o)
    start = clock()
    for _ in range(n):
        p.value
    return clock() - start


def set_(n):
    o = Referent()
    p = weakref.proxy(o)
    start = clock()
    for _ in range(n):
        p.value = 2
    return clock() - start


def method(n):
    o = Referent()
    p = weakref.proxy(o)
    start = clock()
    for _ in range(n):
        p.method()
    return clock() - start


def length(n):
    o = Referent()
    p = weakref.proxy(o)
    start = clock()
    for _ in range(n):
        len(p)
    return clock() - start


def call(n):
    o = Referent()
    p = weakref.proxy(o)
    start = clock()
    for _ in range(n):
        p()
    return clock() - start


N = 200_000
measure('proxy_new_dropped', new_and_dropped, N)
measure('proxy_reused', reused, N)
measure('proxy_get', get, N)
measure('proxy_set', set_, N)
measure('proxy_method', method, N)
measure('proxy_len', length, N)
measure('proxy_call', call, N)
