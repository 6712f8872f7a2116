# small
# Any int chooses the subclass of OSError; nothing else does.
class Number(int):
    pass


for number in True, False, Number(13), 13, 13.0, 2 ** 70, -1, "13", [], None:
    error = OSError(number, "text")
    print(type(error).__name__, error, type(error.errno).__name__)
for source in int | str, 5, True, 5.0, [256], [1, -2], {1: 2}, ["a"], [2 ** 70], "a", None, memoryview(b"ab"), range(3), iter([1, 2]):
    try:
        print(int.from_bytes(source, "big"))
    except Exception as error:
        print(type(error).__name__, error)
