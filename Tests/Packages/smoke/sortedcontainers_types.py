from sortedcontainers import SortedDict, SortedKeyList, SortedList, SortedSet

l = SortedList([5, 1, 4, 1])
l.add(3)
l.update([9, 2])
print(l, l[2], l[-1], l.bisect_left(4), l.count(1), l.index(4), list(l.irange(2, 5)), list(l.islice(1, 3)), 4 in l)
l.discard(77)
l.remove(1)
print(l.pop(), l.pop(0), list(l), l + [0], l * 2, l == SortedList([2, 3, 4, 5]), len(l))
d = SortedDict({"b": 2, "a": 1})
d["c"] = 3
print(d, d.peekitem(0), list(d.irange("b")), d.popitem(), d.keys()[0], d.setdefault("z", 0), d.index("z") if hasattr(d, "index") else "")
s = SortedSet([3, 1, 2, 3])
print(s, s[0], s | {7}, s & {1, 9}, s - {1}, s.isdisjoint({5}), s ^ {1, 10})
k = SortedKeyList(["ccc", "a", "bb"], key=len)
print(k, list(k.irange_key(1, 2)), k.bisect_key_left(2))
for action in (lambda: l.remove(99), lambda: l[10], lambda: l.append(1), lambda: l.__setitem__(0, 1), lambda: d["none"]):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
big = SortedList(range(5000))
big.update(range(2500))
print(len(big), big[4999], big._check() is None)
