# Slice assignment and deletion: growing, shrinking, steps, own slices, any iterable.
# small

def t(src, n=6):
    l = list(range(n))
    try:
        exec(src, {'l': l})
        print(src, l)
    except Exception as e:
        print(src, type(e).__name__, e, l)
for s in ['l[1:3] = "ab"', 'l[1:3] = []', 'l[1:1] = [9, 9]', 'l[:] = []', 'l[:] = l', 'l[2:] = l', 'l[:2] = l[::-1]', 'l[10:] = [7]', 'l[-100:1] = [7]', 'l[4:2] = ["x"]', 'l[::2] = "abc"', 'l[::-1] = range(6)', 'l[::2] = "ab"', 'l[::-2] = "xyz"', 'l[5:0:-2] = "12"', 'l[1:4:5] = ["one"]', 'l[::3] = []', 'l[3:1:-1] = (8, 9)', 'l[1:3] = 5', 'l[1:3] = None', 'l[1:3] = {7: 8}', 'l[1:3] = (i for i in "gen")', 'l[0:0] = l', 'l[-2:] = [1]', 'l[:-2] = [1]', 'l[::1] = "q"', 'l[2:2:2] = []', 'l[2:2:2] = [1]', 'l[::7] = [0]', 'l[1:5:2] = l[:2]', 'l[slice(1, 3)] = [True]', 'l[::0] = []', 'l["a":] = []', 'l[None:2] = "n"', 'l[::2 ** 70] = [5]', 'l[2 ** 70:] = [5]', 'l[-2 ** 70:-1] = [5]',
          'del l[1:3]', 'del l[:]', 'del l[::2]', 'del l[::-2]', 'del l[4:1]', 'del l[5:0:-2]', 'del l[1:100:3]', 'del l[-3:]', 'del l[::0]', 'del l[10:20]', 'del l[2:3], l[0]', 'del l[::2 ** 70]', 'l[1:3] += [9]', 'l[1:3] *= 2', 'l[:] *= 0', 'l[::2] += []', 'a, l[1:3], b = 1, "zz", 2', 'for l[0] in "ab": pass', 'l[0], l[0:2] = 1, [2]']:
    t(s)
class Evil:
    def __index__(self): l.clear(); return 0
l = [1, 2, 3]
l[Evil():2] = [9]
print(l)
l = [1, 2, 3]
try:
    l[Evil()]
except IndexError as e:
    print(e)
class It:
    def __iter__(self):
        l.append('during')
        yield 1
l = [0, 0, 0]
l[1:2] = It()
print(l)
