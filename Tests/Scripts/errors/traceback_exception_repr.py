# How exceptions are named: modules, nested classes, empty and odd messages.
# small
# stderr

import sys
class Local(Exception): pass
class Outer:
    class Nested(Exception): pass
class NoStr(Exception):
    def __str__(self): raise ValueError('str fails')
class Named(Exception):
    __module__ = 'some.package'
class Empty(Exception):
    def __str__(self): return ''
class B(BaseException): pass
def inner():
    class Deep(Exception): pass
    return Deep('d')
for e in (Local(), Local('m'), Outer.Nested('n'), NoStr(), Named('x'), Empty('ignored'), B('base'), inner(), KeyError('key'), KeyError(), KeyError(1, 2), OSError(2, 'No such file', 'name'), ValueError(1, 'two'), StopIteration(5), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), SyntaxError('msg'), AssertionError(), KeyboardInterrupt(), GeneratorExit(), Local(None), Local('multi\nline'), Local('é日')):
    sys.excepthook(type(e), e, None)
raise Local('the end')
