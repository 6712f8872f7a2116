# small
# raise_stmt: classes, instances, from, again
class Custom(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = len(args)


def attempt(text):
    try:
        exec(text, dict(globals()))
        print('fine', text)
    except BaseException as error:
        print(text.replace('\n', ';'), '|', type(error).__name__, error, '|', repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


for text in ('raise ValueError', 'raise ValueError("a")', 'raise Custom(1, 2)', 'raise Custom', 'raise ValueError from KeyError', 'raise ValueError("a") from KeyError("b")', 'raise ValueError from None', 'raise', 'raise 1', 'raise "text"', 'raise None', 'raise int', 'raise ValueError from 1', 'raise ValueError from int',
             'try:\n 1/0\nexcept Exception:\n raise', 'try:\n 1/0\nexcept Exception as e:\n raise e', 'try:\n 1/0\nexcept Exception:\n raise KeyError', 'try:\n 1/0\nexcept Exception as e:\n raise KeyError from e', 'try:\n 1/0\nexcept Exception:\n raise KeyError from None', 'try:\n 1/0\nfinally:\n raise KeyError',
             'raise a, b', 'raise from a', 'raise a from', 'raise ValueError, "a"', 'raise (ValueError)', 'raise [ValueError]', 'raise ValueError if 1 else KeyError', 'raise undefined', 'raise type("E", (Exception,), {})', 'raise type("E", (), {})', 'raise object()', 'raise SystemExit(3)', 'raise KeyboardInterrupt', 'raise GeneratorExit', 'raise StopIteration(5)'):
    attempt(text)


class NewGivesOther(Exception):
    def __new__(cls):
        return 5


attempt('raise NewGivesOther')
same = ValueError('same')
for _ in range(2):
    try:
        raise same
    except ValueError as error:
        print(error is same, error.__traceback__.tb_next is None, error.__context__)
print(ValueError('x').with_traceback(None), ValueError(1, 2).args, repr(ValueError()), str(ValueError()), str(ValueError(1, 2)), repr(KeyError('k')), str(KeyError('k')))
