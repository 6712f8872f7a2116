import more_itertools as mit

print(list(mit.chunked(range(7), 3)), list(mit.sliding_window(range(5), 3)), list(mit.windowed([1, 2], 3, fillvalue=0)))
print(mit.first([]  , default=9), mit.one([5]), list(mit.flatten([[1], [2, 3]])), list(mit.collapse([1, [2, [3, "ab"]]])))
p = mit.peekable("abc")
print(p.peek(), next(p), p.peek(), list(p), bool(p))
print([list(g) for g in mit.split_at("a,b,c", lambda c: c == ",")], list(mit.interleave_longest([1, 2], [3])), list(mit.unique_everseen("abca")))
print(list(mit.distinct_permutations([1, 1, 2])), list(mit.powerset([1, 2])), mit.nth(range(9), 3), mit.ilen(iter("xyz")))
b = mit.bucket(["a1", "b1", "a2"], key=lambda s: s[0])
print(sorted(b), list(b["a"]), list(mit.divide(2, range(5))[0]), list(mit.stagger(range(3))))
print(list(mit.groupby_transform("AaB", str.lower, lambda c: c, "".join)), mit.minmax([3, 1, 2]), list(mit.partitions("abc")))
print(list(mit.numeric_range(1, 4, 2)), mit.numeric_range(5), mit.SequenceView("ab"), list(mit.run_length.encode("aab")))
for action in (lambda: mit.one([]), lambda: mit.one([1, 2]), lambda: mit.first([]), lambda: list(mit.chunked([1], 2, strict=True)), lambda: mit.only([1, 2])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(list(mit.sort_together([(3, 1, 2), "cab"])), mit.all_equal([1, 1]), list(mit.roundrobin("ab", "c")), mit.set_partitions([1, 2]) is not None)
