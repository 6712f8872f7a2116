"""difflib: sequences and texts compared."""
import difflib
import re

seed = 12345


def random(limit):
    """The same numbers everywhere."""
    global seed
    seed = (seed * 1103515245 + 12345) % (1 << 31)
    return (seed >> 8) % limit


def lines(count, length):
    return ["".join("ab \tc#x"[random(7)] for _ in range(random(length + 1))) + "\n" for _ in range(count)]


def changed(text):
    result = []
    for line in text:
        choice = random(10)
        if choice < 1:
            continue
        if choice < 3:
            result.append(f"new{random(10)}\n")
        if choice < 5:
            place = random(len(line))
            line = line[:place] + "zab "[random(4)] + line[place + random(3):]
        result.append(line)
    return result


for turn in range(25):
    a = lines(random(14), (3, 10, 20)[random(3)])
    b = changed(a)
    print(list(difflib.ndiff(a, b)))
    print(list(difflib.ndiff(a, b, difflib.IS_LINE_JUNK, None)))
    print(list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(a, b)))
    print(list(difflib.unified_diff(a, b, "x", "y", "d", "", n=random(4))))
    print(list(difflib.context_diff(a, b, "x", "y", "", "e", n=random(4), lineterm="")))
    delta = list(difflib.ndiff(a, b))
    assert list(difflib.restore(delta, 1)) == a and list(difflib.restore(delta, "2")) == b
    s = difflib.SequenceMatcher(lambda character: character == " ", "".join(a), "".join(b))
    print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_opcodes())
    print(s.get_matching_blocks(), list(s.get_grouped_opcodes(2)), s.bjunk, sorted(s.bpopular), s.find_longest_match())
    print(difflib.get_close_matches("ab c", [line.strip() for line in a], 3, 0.4))
for function in [
    lambda: difflib.get_close_matches("a", [], 0), lambda: difflib.get_close_matches("a", [], 1, 2), lambda: list(difflib.restore([], 3)),
    lambda: list(difflib.unified_diff([b"a"], ["b"])), lambda: list(difflib.unified_diff(["a"], ["b"], 3)),
    lambda: list(difflib.context_diff(["a"], [b"b"])), lambda: list(difflib.diff_bytes(difflib.unified_diff, ["a"], [b"b"])),
    lambda: list(difflib.diff_bytes(difflib.context_diff, [b"\xffa"], [b"b"], b"x")), lambda: difflib.SequenceMatcher(None, [[1]], [[2]]),
    lambda: difflib.SequenceMatcher(None, [1, 2, 3], (2, 3, 4)).get_opcodes(),
    lambda: difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]),
]:
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
print(difflib.SequenceMatcher[int], difflib.Match(1, 2, 3), difflib.Match._fields)
s = difflib.SequenceMatcher(None, "abxcd", "abcd")
s.set_seq1("bcd")
print(s.get_matching_blocks(), s.find_longest_match(1, 3, 1, 3))
s.set_seq2("xbcdx")
print(s.ratio(), s.opcodes, s.b2j)
s.set_seqs("", "")
print(s.ratio(), s.get_opcodes(), list(s.get_grouped_opcodes()))
s = difflib.SequenceMatcher(None, "a" * 300, "b" + "a" * 250)
print(s.ratio(), s.bpopular, difflib.SequenceMatcher(None, "a" * 300, "b" + "a" * 250, autojunk=False).ratio())
for line in ("", "\n", "  #  \n", " # x", "x", "\t\n"):
    print(difflib.IS_LINE_JUNK(line), difflib.IS_LINE_JUNK(line, re.compile(r"\s*x").match), [difflib.IS_CHARACTER_JUNK(c) for c in line])
