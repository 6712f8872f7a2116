# small
# for_stmt: targets, else, changes under way
class Thing:
    pass


t, items = Thing(), [0]
for t.x in range(2): print(t.x, end=' ')
for items[0] in 'ab': print(items, end=' ')
for (a, [b, *c]), d in [((1, (2, 3)), 4)]: print(a, b, c, d)
for x, in [(1,), (2,)]: print(x, end=' ')
for x in 1, 2, *'ab': print(x, end=' ')
else: print('else')
for x in []: pass
else: print('empty', x)
growing = [1]
for x in growing:
    if x < 4:
        growing.append(x + 1)
print(growing)
shrinking = list(range(6))
for x in shrinking:
    shrinking.remove(x)
print(shrinking)
for i in range(3):
    i = 10
print(i)
for text in ('for d in (table := {1: 1}):\n table[d + 1] = 1', 's = {1}\nfor d in s: s.add(d + 1)', 'for x in 5: pass', 'for a, b in [1]: pass', 'for a, b in [(1,)]: pass', 'for in x: pass', 'for x: pass', 'for x in: pass', 'for x in y', 'for 1 in y: pass', 'for f() in y: pass', 'for x in y = z: pass', 'for x of y: pass', 'for (x in y): pass', 'for x = 1 in y: pass', 'for x, y, in z: pass',
             'for *x, y in z: pass', 'for *x in y: pass', 'for x in *y: pass', 'for x in *y, z: pass', 'for None in y: pass', 'for x in y: pass\nelse', 'for x in y:\npass', 'for (x, y) in z: pass', 'for [x] in z: pass', 'for {x} in y: pass', 'for x + y in z: pass', 'for x if y else z in w: pass', 'for x not in y: pass', 'for lambda: x in y: pass', 'for x in y z: pass', 'for (x) in y: pass', 'for "a" in y: pass', 'for x.y[0] in z: pass', 'for x in y: for z in w: pass'):
    try:
        exec(text, {})
        print('fine', repr(text))
    except Exception as error:
        print(repr(text), '|', type(error).__name__, error)
