# Methods that are called at once are named after the type that defines them.
class L(list): pass
class D(dict): pass
class S(str): pass


def told(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


for value, name in ((L(), 'append'), (L(), 'clear'), (D(), 'keys'), (S(), 'upper'), (L(), 'pop'), (D(), 'get'), (D(), 'popitem'), ([], 'append'), ({}, 'keys')):
    told(lambda: getattr(type(value), name)(value, 1, 2, 3))
told(lambda: L().append(1, 2))
told(lambda: L().append())
told(lambda: L().append(x=1))
told(lambda: D().keys(1))
told(lambda: L.append(L()))
told(lambda: True.bit_count(1))
