# The bounds are looked at before what is searched for.
for name in ('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'):
    for arguments in ((1,), (1, 'a'), (1, 0, 'b'), (1, None, 2), ('a', 'b'), ('a', 1.5), (None, 0), (b'a', 0, 1), ('a', None, None), ('l', -3), ('l', 10**30), (), ('a', 1, 2, 3)):
        try:
            print(name, arguments, getattr('hello', name)(*arguments))
        except (TypeError, ValueError) as error:
            print(name, arguments, type(error).__name__, error)
