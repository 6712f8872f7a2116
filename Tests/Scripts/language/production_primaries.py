# small
# attributeref, subscription, slicing, call: chained
class Thing:
    def __init__(self, name='t'):
        self.name, self.items = name, [self, 5]

    def __getitem__(self, key):
        return key

    def method(self, *args, **keywords):
        return lambda: (args, keywords)


t = Thing()
print(t.items[0].method(1, a=2)(), t . name, t.items[0].items[1], t[1][0:1] if False else t['x'][0], t.items [1], (t)\
      .name, t.method()()[0], t[:], t[1:], t[:2], t[::3], t[1:2, ::3], t[1:2,], t[a := 1, a], 'abc'.upper()[1:].lower()[0], 1 .real, 1.0.real, 1..imag, 1j.imag)
print([1, 2, 3][1:][0], (1, 2)[-1], {'k': [0]}['k'][0], 'x'.join(['a', 'b']).split('x')[1], (lambda: {'f': print})()['f']('called'))
for text in ('a.1', 'a.', 'a..b', '1.real', 'a[', 'a[]', 'a[1:2:3:4]', 'a[1 2]', 'a[*b:c]', 'a[**b]', 'a.b c', 'f(', 'f(**a, *b)', 'f(a=1, 2)', 'f(a=1, a=2)', 'f(**a, 1)', 'f(1=2)', 'f(a.b=1)',
             'f(a()=1)', 'f(True=1)', 'f(a, b for b in c)', 'f(*)', 'f(**)', 'f(a=)', 'f(,)', 'f(a,,)', 'f(a := 1)', 'f(b=a := 1)', 'f((a)=1)', 'a.True', 'a.class', 'f(*a, *b, **c, **d, e=1)',
             'f(a for a in b)', 'f(a for a in b, )'):
    try:
        compile(text, 'text', 'eval')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
