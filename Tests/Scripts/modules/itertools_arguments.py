# What the constructors of itertools take, and what they say about anything else.
from itertools import *
import itertools


def show(value):
    text = repr(value)
    while " at 0x" in text:
        start = text.index(" at 0x")
        end = start + 6
        while text[end] in "0123456789abcdef":
            end += 1
        text = text[:start] + text[end:]
    print(text)


def t(f, *a, **k):
    try:
        show(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


for T in (accumulate,chain,combinations,combinations_with_replacement,compress,count,cycle,dropwhile,filterfalse,groupby,islice,pairwise,permutations,product,repeat,starmap,takewhile,tee,zip_longest):
    print('==', T.__name__)
    t(T); t(T,1); t(T,1,2); t(T,1,2,3); t(T,1,2,3,4); t(T,1,2,3,4,5); t(T,x=1); t(T,[],x=1); t(T,[1],1,x=1);t(T,[1],None,x=1);t(T,None,[1],x=1)
