# small
# In which order the contents of a dying object go.

class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=' ')


class Open:
    pass


class Slotted:
    __slots__ = ('z', 'a', 'm')


class Mixed(Slotted):
    pass


class Items(list):
    pass


def fill(target, *names):
    for name in names:
        setattr(target, name, Thing(name))
    return target


def end(what):
    print('|', what)


fill(Open(), 'c', 'a', 'b')
end('attributes')
fill(Slotted(), 'z', 'a', 'm')
end('slots')
fill(Mixed(), 'q', 'z', 'a', 'm', 'b')
end('slots and attributes')
[Thing('0'), Thing('1'), Thing('2')]
end('list')
(Thing('0'), Thing('1'), Thing('2'))
end('tuple')
{'a': Thing('a'), 'b': Thing('b')}
end('dict')
{Thing('key'): Thing('value')}
end('keys')
one = fill(Items([Thing('item')]), 'attribute')
one = None
end('list subclass')
slice(Thing('start'), Thing('stop'), Thing('step'))
end('slice')
one = fill(Open(), 'a', 'b')
one.a = Thing('new a')
del one.b
end('replaced and deleted')
one = None
end('the rest')
one = fill(Open(), 'a', 'b')
one.__dict__.clear()
end('cleared dict')
one.__dict__ = {'x': Thing('x'), 'y': Thing('y')}
one.__dict__ = {}
end('replaced dict')
