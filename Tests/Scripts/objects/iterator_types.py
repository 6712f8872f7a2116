# The types of iterators, by their names.
for source in ('abc', '\xe9', '\u20ac', '', '\ud800', b'ab', bytearray(b'ab'), memoryview(b'ab'), [1], (1,), {1: 2}, {1}, frozenset([1]), range(2), range(2**70, 2**70 + 2), list[int], {1: 2}.items()):
    iterator = iter(source)
    print(type(iterator).__name__, type(iterator).__module__, ascii(list(iterator)), list(iterator))
for source in ('abc', '\xe9t\xe9', bytearray(b'abc')):
    iterator = iter(source)
    print(iterator.__length_hint__(), next(iterator) == source[0], iterator.__length_hint__(), iterator.__reduce__()[1:])
    iterator.__setstate__(2)
    print(list(iterator), iterator.__reduce__()[1])
alias = iter(tuple[int, str])
print(alias.__reduce__()[1], (star := next(alias)), star.__unpacked__, star.__typing_unpacked_tuple_args__, list[int].__typing_unpacked_tuple_args__)
print(next(alias, 'end'), next(iter(list[int])).__typing_unpacked_tuple_args__)
for value in (list[int], int | str, 5, type('Sized', (), {'__len__': len, '__getitem__': 1}), type('Unsized', (), {'__getitem__': 1})()):
    try:
        print(reversed(value))
    except TypeError as error:
        print(error)
