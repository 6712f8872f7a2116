# Negative indices and steps across str, list, tuple, bytes, range give the same answers.
# small

seqs = ['abcdef', list('abcdef'), tuple('abcdef'), b'abcdef', range(6)]
n = 0
for start in (None, 0, 1, -1, -3, 5, 6, 10, -10):
    for stop in (None, 0, 2, -1, -4, 6, 20, -20):
        for step in (None, 1, 2, -1, -2, 7, -7):
            s = slice(start, stop, step)
            want = [i for i in range(*s.indices(6))]
            for q in seqs:
                got = q[s]
                assert len(got) == len(want), (q, s)
                assert [q.index(x) for x in got] == want, (q, s)
                n += 1
print(n)
for q in seqs:
    print(q[-1], q[-6], q[::-1], q[:0], q[-2:], q[:-2], q[4:1:-1], type(q[1:3]).__name__)
    for i in (6, -7):
        try:
            q[i]
        except IndexError as e:
            print(e)
