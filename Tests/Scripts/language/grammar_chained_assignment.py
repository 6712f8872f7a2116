# small
# Targets of assignments: names, attributes, subscripts, slices, nested sequences, several at once, from left to right.


class Log:
    def __setattr__(self, name, value):
        print('set', name, value)

    def __setitem__(self, key, value):
        print('item', key, value)


def at(name, value):
    print('evaluate', name)
    return value


log = Log()
log.a = log.b = at('value', 1)
at('first', log).x = at('second', log)[at('key', 'k')] = at('value', 2)
at('obj', log)[at('k', 0)], at('obj2', log).y = at('v', (3, 4))
a = b = c = []
a.append(1)
print(a, b, c, a is b is c)
(d) = 5
[e] = [6]
(f,) = (7,)
[g, (h, [i, j])] = 1, (2, (3, 4))
print(d, e, f, g, h, i, j)
x = [0, 1, 2, 3]
x[1:3] = y = [9, 8, 7]
print(x, y)
i = 0
i, x[i] = 1, 'at'
print(i, x)
a, a = 1, 2
print(a)
a, b = b, a
print(a, b)
() = []
[] = ()
for value in (5, [1], (1, 2, 3), 'ab', {1: 2, 3: 4}, None, iter([1, 2])):
    try:
        p, q = value
        print(p, q)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
