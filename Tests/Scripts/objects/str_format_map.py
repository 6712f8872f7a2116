# small
# str.format_map: any mapping.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

class Missing(dict):
    def __missing__(self, key):
        return '<' + key + '>'

class Keyed:
    def __getitem__(self, key):
        return key * 2


show(lambda: '{a} {b}'.format_map({'a': 1, 'b': 2}))
show(lambda: '{a}'.format_map({}))
show(lambda: '{a}'.format_map(Missing()))
show(lambda: '{a}'.format_map(Keyed()))
show(lambda: '{a[0]}'.format_map({'a': [5]}))
show(lambda: '{}'.format_map({}))
show(lambda: '{0}'.format_map({'0': 1}))
show(lambda: '{0}'.format_map([1]))
show(lambda: '{a}'.format_map(None))
show(lambda: '{a}'.format_map(1))
show(lambda: 'x'.format_map(None))
show(lambda: '{a:{b}}'.format_map({'a': 1, 'b': 5}))
show(lambda: '{a!r}'.format_map({'a': 'é'}))
show(lambda: '{a}'.format_map())
show(lambda: '{a}'.format_map({}, {}))
show(lambda: '{a}'.format_map(mapping={}))
show(lambda: '{a.b}'.format_map({'a': 1}))
