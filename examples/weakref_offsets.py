# Where in an object is the word that heads its list of weak references?
# 0 means that there is none: such objects cannot be weakly referenced.

class Function:
    pass

print('Function.__weakrefoffset__ = ', Function.__weakrefoffset__)
print('type.__weakrefoffset__  =   ', type.__weakrefoffset__)
print('int.__weakrefoffset__   =   ', int.__weakrefoffset__)
print('str.__weakrefoffset__   =   ', str.__weakrefoffset__)
print('bool.__weakrefoffset__  =   ', bool.__weakrefoffset__)
print('list.__weakrefoffset__  =   ', list.__weakrefoffset__)
print('dict.__weakrefoffset__  =   ', dict.__weakrefoffset__)
print('tuple.__weakrefoffset__ =   ', tuple.__weakrefoffset__)
print('set.__weakrefoffset__   =   ', set.__weakrefoffset__)
print('float.__weakrefoffset__ =   ', float.__weakrefoffset__)
