# X | Y of types
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: int | str)
attempt(lambda: int | None)
attempt(lambda: int | int)
attempt(lambda: int | str | int)
attempt(lambda: (int | str) | float)
attempt(lambda: int | (str | float))
attempt(lambda: list[int] | None)
attempt(lambda: int | 5)
attempt(lambda: 5 | int)
attempt(lambda: 'a' | int)
attempt(lambda: (int | str).__args__)
attempt(lambda: (int | str).__parameters__)
attempt(lambda: (int | str)[int])
attempt(lambda: (int | str) == (str | int))
attempt(lambda: (int | str) == (int | float))
attempt(lambda: (int | str) < 1)
attempt(lambda: hash(int | str) == hash(str | int))
attempt(lambda: isinstance(1, int | str))
attempt(lambda: isinstance(1.5, int | str))
attempt(lambda: issubclass(bool, int | str))
attempt(lambda: isinstance(1, int | list[int]))
attempt(lambda: (int | str)())
attempt(lambda: type(int | str)())
attempt(lambda: (int | str).wrong)
attempt(lambda: setattr(int | str, 'x', 1))
attempt(lambda: None | int)
attempt(lambda: int | type(None))
attempt(lambda: repr(int | list[str] | None))
attempt(lambda: issubclass(5, int | str))
