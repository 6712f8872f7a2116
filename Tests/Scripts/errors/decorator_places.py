# Where calls of decorators and calls over several lines are, in the entries of a traceback.
import traceback


class Failing:
    def method(self, *arguments, **keywords):
        raise ValueError('called')

    def __call__(self, *arguments, **keywords):
        raise ValueError('called')


class Passing:
    def method(self, function):
        return function


SOURCES = [
    '@failing.method\ndef f(): pass', '@(failing\n.method)\ndef f(): pass', '@(failing.\nmethod)\nclass C: pass',
    '@passing.method\n@(failing\n.method)\ndef f(): pass', '@failing\ndef f(): pass', '@(\nfailing\n)\nclass C: pass',
    '@failing.method(\n1)\ndef f(): pass', '@(lambda f:\n1/0)\ndef f(): pass', '@[failing][\n0]\ndef f(): pass',
    '(failing\n.method(*[\n0]))', '(failing\n.method(1,\n2))', '(failing.\nmethod(1))', '(failing\n.method(**{\n}))', '(failing\n.nosuch(*[\n0]))',
    '(failing\n.nosuch(1))', 'failing.method(1\n)', '[failing\n.method(x) for x in [1]]', 'failing(\n*[1],\n**{}\n)', '(failing)(1)',
    'def g():\n  @(failing\n   .method)\n  def f(): pass\ng()',
]
for source in SOURCES:
    try:
        exec(compile(source, 'file', 'exec'), {'failing': Failing(), 'passing': Passing()})
    except Exception as error:
        entries = [(entry.lineno, entry.end_lineno, entry.colno, entry.end_colno, entry.name)
                   for entry in traceback.extract_tb(error.__traceback__) if entry.filename == 'file']
        print(repr(source), type(error).__name__, *entries)
