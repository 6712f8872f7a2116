# list: append, extend, insert, remove, pop, clear, index, count, reverse, copy and errors.
# small

l = [3, 1, 2]
print(l.append(4), l.extend('ab'), l.extend(l), l)
l.insert(0, 'first'); l.insert(100, 'last'); l.insert(-1, 'before last'); l.insert(-100, 'very first')
print(l, l.pop(), l.pop(0), l.pop(-2), l.pop(True), l)
l.remove('a'); print(l, l.count(4), l.index(4), l.index(4, 4), l.index('b', -9), l.index(4, -100, 100))
print(l.reverse(), l, l.copy() == l, l.copy() is l, l.clear(), l)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop(-2), lambda: [1].pop('a'), lambda: [1].remove(2),
    lambda: [1].index(2), lambda: [1, 2, 1].index(1, 1, 2), lambda: [].append(), lambda: [].append(1, 2),
    lambda: [].extend(5), lambda: [].extend(), lambda: [].insert(1), lambda: [].insert('a', 1),
    lambda: [].insert(1.0, 1), lambda: list(5), lambda: list(1, 2), lambda: list(x=1), lambda: [].x,
    lambda: setattr([], 'x', 1), lambda: [].sort(1), lambda: [1] + (2,), lambda: [1] * 'a', lambda: [1] * 2 ** 62,
    lambda: [].reverse(1), lambda: [].clear(1), lambda: [].copy(1), lambda: list.append(), lambda: list.append(5, 1),
    lambda: [].pop(1, 2), lambda: [1].index(1, 'a'), lambda: [].count()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([1] + [2], [1, 2] * 2, 0 * [1], [1] * -5, [[]] * 2, [1, 2] == [1, 2], [1] < [2], list('abc'), list({1: 2}),
    list(range(3)), list([1]), [*'ab'], len([1] * 1000))
a = [[]] * 2
a[0].append(1)
print(a)
class Eq:
    def __eq__(self, o): return True
l = [1, Eq(), 2]
l.remove(2)
print(len(l), l[-1], [Eq()].index(5), [0, Eq()].count(0))
# Changing the list while it is searched or extended by itself.
class Evil:
    def __init__(self, l): self.l = l
    def __eq__(self, o): self.l.clear(); return False
l = []
l[:] = [Evil(l), Evil(l), 1]
try:
    l.remove(5)
except ValueError as e:
    print(e, l)
l = [1, 2]
l.extend(x * 2 for x in l if len(l) < 6)
print(l)
l = [1, 2, 3]
l += l
l.extend(l[:1])
print(l, l.__len__(), l.__contains__(2), l.__getitem__(0), l.__iadd__([9]) is l, l.__imul__(1) is l,
    l.__reversed__().__next__())
class L(list):
    def append(self, x): super().append(x * 2)
s = L([1]); s.append(2); s.extend([3]); s += [4]
print(s, type(s + [1]).__name__, type(s[:]).__name__, type(s.copy()).__name__, s == [1, 4, 3, 4])
