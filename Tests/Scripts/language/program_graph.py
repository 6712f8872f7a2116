# Graph algorithms: breadth first, shortest ways with an own heap, topological order, components.
# small

class Heap:
    def __init__(self, items=()):
        self.a = []
        for i in items: self.push(i)
    def push(self, x):
        a = self.a; a.append(x); i = len(a) - 1
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]; i = (i - 1) // 2
    def pop(self):
        a = self.a; top = a[0]; last = a.pop()
        if a:
            a[0] = last; i = 0
            while (c := 2 * i + 1) < len(a):
                if c + 1 < len(a) and a[c + 1] < a[c]: c += 1
                if a[i] <= a[c]: break
                a[i], a[c] = a[c], a[i]; i = c
        return top
    def __bool__(self): return bool(self.a)
    def __iter__(self):
        while self: yield self.pop()
edges = [('a', 'b', 7), ('a', 'c', 3), ('c', 'b', 1), ('b', 'd', 2), ('c', 'd', 8), ('d', 'e', 1), ('f', 'g', 1)]
graph = {}
for u, v, w in edges:
    graph.setdefault(u, {})[v] = w
    graph.setdefault(v, {})
def bfs(start):
    seen, queue = {start: None}, [start]
    while queue:
        n = queue.pop(0)
        for m in sorted(graph[n]):
            if m not in seen: seen[m] = n; queue.append(m)
    return seen
def dijkstra(start):
    dist, heap = {}, Heap([(0, start, ())])
    while heap:
        d, n, path = heap.pop()
        if n in dist: continue
        dist[n] = d, path + (n,)
        for m, w in graph[n].items(): heap.push((d + w, m, path + (n,)))
    return dist
def topo():
    state, order = {}, []
    def visit(n):
        if state.get(n) == 1: raise ValueError(f'cycle at {n}')
        if n in state: return
        state[n] = 1
        for m in sorted(graph[n]): visit(m)
        state[n] = 2
        order.insert(0, n)
    for n in sorted(graph): visit(n)
    return order
def components():
    und = {n: set(ms) for n, ms in graph.items()}
    for n, ms in graph.items():
        for m in ms: und[m].add(n)
    left = set(und)
    while left:
        stack, comp = [min(left)], set()
        while stack:
            n = stack.pop()
            if n not in comp: comp.add(n); stack.extend(und[n] - comp)
        left -= comp
        yield sorted(comp)
print(bfs('a')); print(dijkstra('a')); print(topo()); print(list(components()))
graph['e']['a'] = 1
try:
    topo()
except ValueError as e:
    print(e)
print(list(Heap([5, 2, 9, 1, 5, 3])))
