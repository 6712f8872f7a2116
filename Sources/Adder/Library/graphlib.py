"""Topological sorting: an order of the nodes of a graph in which each comes after those that it depends on."""

GenericAlias = type(list[int])

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """Raised by TopologicalSorter.prepare when there is a cycle; the second of `args` lists its nodes, the first one
    once more at the end.
    """


_WAITING, _READY, _DONE = range(3)


class _Node:
    """A node: how many predecessors are not done yet, which nodes depend on it, and how far it has come."""

    __slots__ = ("node", "missing", "successors", "state")

    def __init__(self, node):
        self.node = node
        self.missing = 0
        self.successors = []
        self.state = _WAITING


class TopologicalSorter:
    """Sorts the nodes of a graph, which is a mapping of each node to an iterable of its predecessors; `add` adds more.

    `prepare`, `get_ready` and `done` serve those who work on several nodes at once, `static_order` gives one order.
    """

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        info = self._nodes.get(node)
        if info is None:
            info = self._nodes[node] = _Node(node)
        return info

    def add(self, node, *predecessors):
        """Add a node and those that it depends on. All of them may be there already."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._info(node)
        info.missing += len(predecessors)
        for predecessor in predecessors:
            self._info(predecessor).successors.append(node)

    def prepare(self):
        """Mark the graph as complete, and look for cycles."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [info.node for info in self._nodes.values() if info.missing == 0]
        for node in self._ready:
            self._nodes[node].state = _WAITING
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        """The nodes that are ready and have not been given yet, as a tuple."""
        self._prepared()
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].state = _READY
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Whether there is more to do: nodes that are ready, or given out and not done."""
        self._prepared()
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Mark nodes that `get_ready` gave as done; others may become ready by that."""
        self._prepared()
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.state == _WAITING:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.state == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            info.state = _DONE
            self._finished += 1
            for successor in info.successors:
                following = self._nodes[successor]
                following.missing -= 1
                if following.missing == 0:
                    self._ready.append(successor)

    def _find_cycle(self):
        """The nodes of a cycle in order, the first one at the end as well; None when there is none."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            # The path from the start, with what is still to be tried at each place.
            path = [start]
            places = {start: 0}
            pending = [iter(self._nodes[start].successors)]
            seen.add(start)
            while path:
                for node in pending[-1]:
                    if node in places:
                        return path[places[node]:] + [node]
                    if node not in seen:
                        seen.add(node)
                        places[node] = len(path)
                        path.append(node)
                        pending.append(iter(self._nodes[node].successors))
                        break
                else:
                    del places[path.pop()]
                    pending.pop()
        return None

    def static_order(self):
        """Prepare, and give all nodes in an order."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(GenericAlias)
