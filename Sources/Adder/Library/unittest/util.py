"""Small functions that the other modules share."""

__unittest = True

# A text of more characters than this is shortened in messages.
_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


def _shorten(s, prefixlen, suffixlen):
    """A text without its middle, if that makes it shorter."""
    skipped = len(s) - prefixlen - suffixlen
    if skipped <= _PLACEHOLDER_LEN:
        return s
    return f"{s[:prefixlen]}[{skipped} chars]{s[len(s) - suffixlen:]}"


def _common_start(texts):
    """What all texts begin with."""
    first, last = min(texts), max(texts)
    for index, character in enumerate(first):
        if character != last[index]:
            return first[:index]
    return first


def _common_shorten_repr(*args):
    """The reprs of some objects; where these are long, without what they have in common, so that the difference is seen."""
    texts = tuple(map(safe_repr, args))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    start = _common_start(texts)
    count = len(start)
    room = _MAX_LENGTH - (longest - count + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if room > _MIN_COMMON_LEN:
        start = _shorten(start, _MIN_BEGIN_LEN, room)
        return tuple(start + text[count:] for text in texts)
    start = _shorten(start, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(start + _shorten(text[count:], _MIN_DIFF_LEN, _MIN_END_LEN) for text in texts)


def safe_repr(obj, short=False):
    """The repr of an object, also of one whose own fails."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        return text[:_MAX_LENGTH] + " [truncated]..."
    return text


def strclass(cls):
    """The full name of a class."""
    return f"{cls.__module__}.{cls.__qualname__}"


def three_way_cmp(x, y):
    """-1, 0 or 1: whether x is less, equal or greater."""
    return (x > y) - (x < y)


def sorted_list_difference(expected, actual):
    """What is only in the first of two sorted lists, and what is only in the second."""
    missing, unexpected = [], []
    i = j = 0
    while i < len(expected) and j < len(actual):
        left, right = expected[i], actual[j]
        if left == right:
            i = _behind(expected, i)
            j = _behind(actual, j)
        elif left < right:
            missing.append(left)
            i = _behind(expected, i)
        else:
            unexpected.append(right)
            j = _behind(actual, j)
    return missing + expected[i:], unexpected + actual[j:]


def _behind(items, index):
    """The place behind an item and all that are equal to it."""
    item = items[index]
    while index < len(items) and items[index] == item:
        index += 1
    return index


def unorderable_list_difference(expected, actual):
    """The same for lists whose items have no order. Both lists are emptied."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


class _Mismatch(tuple):
    """How often a value is there, how often in the other list, and the value."""

    __slots__ = ()

    def __new__(cls, actual, expected, value):
        return tuple.__new__(cls, (actual, expected, value))

    actual = property(lambda self: self[0])
    expected = property(lambda self: self[1])
    value = property(lambda self: self[2])

    def __repr__(self):
        return "Mismatch(actual=%r, expected=%r, value=%r)" % self


def _count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def _count_diff_hashable(actual, expected):
    """The values that are in two lists not equally often."""
    left, right = _count(actual), _count(expected)
    result = [_Mismatch(count, right.get(item, 0), item) for item, count in left.items() if count != right.get(item, 0)]
    return result + [_Mismatch(0, count, item) for item, count in right.items() if item not in left]


def _count_diff_all_purpose(actual, expected):
    """The same for values that cannot be hashed."""
    left, right = list(actual), list(expected)
    counted = object()
    result = []
    for items, others, is_left in ((left, right, True), (right, left, False)):
        for index, item in enumerate(items):
            if item is counted:
                continue
            own = other = 0
            for place in range(index, len(items)):
                if items[place] == item:
                    own += 1
                    items[place] = counted
            for place, candidate in enumerate(others):
                if candidate == item:
                    other += 1
                    others[place] = counted
            if own != other:
                result.append(_Mismatch(own, other, item) if is_left else _Mismatch(other, own, item))
    return result
