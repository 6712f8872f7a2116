# compile(): what can be the name of a file, and which argument is looked at first.

class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


def attempt(filename, mode='eval'):
    try:
        print(compile('1', filename, mode).co_filename)
    except Exception as error:
        print(type(error).__name__, error)


attempt('a.py')
attempt(b'b.py')
attempt(Path('c.py'))
attempt(Path(b'd.py'))
attempt(Path(3))
attempt(3)
attempt(None)
attempt('a\0b')
attempt(b'a\0b')
attempt('a\0b', 3)
attempt(3, 3)
attempt('', 3)
attempt('', 'x')
