# Conway's game of life on sets.
# small

def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
def show(cells, w=10, h=6):
    return '\n'.join(''.join('#' if (x, y) in cells else '.' for x in range(w)) for y in range(h))
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
c = glider
for n in range(9):
    if n % 4 == 0: print(n); print(show(c))
    c = step(c)
print(len(c), min(c), max(c))
blinker = {(1, 1), (2, 1), (3, 1)}
print(step(step(blinker)) == blinker, sorted(step(blinker)))
r = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
sizes = []
for _ in range(30): r = step(r); sizes.append(len(r))
print(sizes)
