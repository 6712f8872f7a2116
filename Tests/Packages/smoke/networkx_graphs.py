# pending: bz2, gzip and xml are absent
import networkx as nx

g = nx.Graph()
g.add_weighted_edges_from([("a", "b", 1), ("b", "c", 2), ("a", "c", 5), ("c", "d", 1)])
print(g, list(g.nodes), list(g.edges(data=True)))
print(nx.shortest_path(g, "a", "d", weight="weight"), nx.dijkstra_path_length(g, "a", "d"), nx.is_connected(g), nx.diameter(g))
print(sorted(nx.minimum_spanning_tree(g).edges), dict(g.degree), nx.density(g))
d = nx.DiGraph([(1, 2), (2, 3), (1, 3), (3, 4)])
print(list(nx.topological_sort(d)), list(nx.dfs_preorder_nodes(d, 1)), list(nx.bfs_edges(d, 1)), nx.has_path(d, 4, 1))
try:
    nx.find_cycle(d)
except nx.NetworkXNoCycle as error:
    print(type(error).__name__, error)
print(sorted(map(sorted, nx.connected_components(nx.Graph([(1, 2), (3, 4)])))), nx.complete_graph(4).number_of_edges())
print({k: round(v, 4) for k, v in nx.degree_centrality(g).items()}, nx.clustering(g))
try:
    nx.shortest_path(g, "a", "zz")
except nx.NodeNotFound as error:
    print(error)
