# A method that was bound before it is called is named after the type of its object, one that is called at once after the type that defines it.
class L(list): pass
class D(dict): pass
class S(str): pass


def told(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


for value, name in ((L(), 'append'), (L(), 'clear'), (D(), 'keys'), (S(), 'upper'), (L(), 'pop'), (D(), 'get'), (D(), 'popitem'), ([], 'append'), ({}, 'keys')):
    bound = getattr(value, name)
    told(lambda: bound(1, 2, 3))
    told(lambda: bound(x=1))
    told(lambda: getattr(type(value), name)(value, 1, 2, 3))
told(lambda: L().append(1, 2))
told(lambda: L().append())
told(lambda: L().append(x=1))
told(lambda: D().keys(1))
told(lambda: L.append(L()))
told(lambda: True.bit_count(1))
told(lambda: super(L, L()).append())
