# small
# augmented_assignment_stmt: targets are evaluated once
def once(name, value):
    print('once', name)
    return value


class Box:
    value = 1


box, table, items = Box(), {'k': 2}, [1, 2, 3]
once('box', box).value += once('right', 5)
once('table', table)[once('key', 'k')] *= 4
items[once('index', 1)] -= 10
items[1:] += [9]
x = 7
x += 1; x -= 2; x *= 3; x /= 4; x //= 2; x %= 5; x **= 3; x = int(x); x <<= 2; x >>= 1; x |= 9; x &= 12; x ^= 7
print(box.value, Box.value, table, items, x)
s = t = [1]
s += 'ab'
u = v = (1,)
u += 2,
print(s is t, t, u is v, v)
x += yes if (yes := 2) else 0
print(x)


def local():
    count += 1


for text in ('undefined += 1', 'local()', 'a, b += 1', '[a] += 1', '(a, b) += 1', 'f() += 1', '1 += 1', 'None += 1', 'a += b = 1', 'a = b += 1', 'a + b += 1', 'a if b else c += 1', 'a += ', 'a +== 1', 'a ++ = 1', 'lambda: 1 += 1', '{} += 1', '"a" += 1', 'a += *b', 'a += *b, 1', '(a) += 1', 'a += yield',
             'table["new"] += 1', 'box.new += 1', 'items[9] += 1', 'x += "a"', 'box += 1', 'table += 1', 'items += 1', 'x @= 1', '(1).real += 1', 'a := 1', 'x <>= 1', 'items **= 2', '"abc"[0] += "d"'):
    try:
        exec(text, dict(globals()))
        print('fine', text)
    except Exception as error:
        print(text, '|', type(error).__name__, error)
