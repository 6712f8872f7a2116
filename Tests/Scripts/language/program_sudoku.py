# A sudoku solver with backtracking generators.

puzzle = '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79'
def solve(grid):
    best = None
    for i, c in enumerate(grid):
        if c == '.':
            r, k = divmod(i, 9)
            used = {grid[r * 9 + j] for j in range(9)} | {grid[j * 9 + k] for j in range(9)} | {grid[(r // 3 * 3 + a) * 9 + k // 3 * 3 + b] for a in range(3) for b in range(3)}
            options = [d for d in '123456789' if d not in used]
            if best is None or len(options) < len(best[1]):
                best = i, options
    if best is None:
        yield grid
        return
    i, options = best
    for d in options:
        yield from solve(grid[:i] + d + grid[i + 1:])
for s in solve(puzzle):
    for r in range(0, 81, 9):
        print(' '.join(s[r:r + 9]))
print(sum(1 for _ in solve(puzzle)))
