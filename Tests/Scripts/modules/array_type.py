# Arrays of every type: items, slices, contents, files, views, copies.
import array as M, sys
from array import array, ArrayType, typecodes


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


print(array is ArrayType, typecodes, array)
t(array); t(array,'i'); t(array,'i',[1,2]); t(array,1); t(array,'z'); t(array,'ii'); t(array,''); t(array,'i','ab'); t(array,'u','aé€'); t(array,'u',['a','b']); t(array,'u',[1]); t(array,'u',['ab']); t(array,'i',b'1234'); t(array,'i',b'123'); t(array,'b',bytearray(b'ab')); t(array,'i',5); t(array,'i',iter([1,2])); t(array,'i',(1,2)); t(array,'i',['a']); t(array,'i',[1.5]); t(array,'d',[1,2.5]); t(array,'i',array('b',[1,2])); t(array,'u',array('b',[1])); t(array,'b',array('u','a')); t(array,'i',[1],2); t(array,'i',x=1); t(array,typecode='i'); t(array,'i',None); t(array,'f',['a']); t(array,'i',{1:2}); t(array,'u',array('u','xy')); t(array,'i',array('d',[1.5])); t(array,'b',memoryview(b'abc')); t(array,b'i'); t(array,'i',{3})
for c,vs in (('b',(127,128,-128,-129,2**70)),('B',(255,256,-1,2**70)),('h',(32767,32768,-32769,2**40,2**70)),('H',(65535,65536,-1,2**70)),('i',(2**31-1,2**31,-2**31-1,2**70)),('I',(2**32-1,2**32,-1,2**64,2**70)),('l',(2**63-1,2**63,-2**63-1)),('L',(2**64-1,2**64,-1)),('q',(2**63-1,2**63)),('Q',(2**64-1,2**64,-1)),('f',(1e39,'a',None,2**2000)),('d',('a',1,2**2000))):
    for v in vs:
        t(array,c,[v])
    for v in (1.5,'a',None,True): t(array,c,[v])
a=array('i',[1,2,3,4,5])
print(a.typecode,a.itemsize,len(a),a[0],a[-1],a[1:3],a[::-1],a[::2],a[5:]); t(lambda:a[5]); t(lambda:a[-6]); t(lambda:a['a']); t(lambda:a[1.0]); t(setattr,a,'typecode','b'); t(lambda:a[2**70]); 
def s(k,v):
    b=array('i',range(6))
    try: b[k]=v; print(b)
    except BaseException as e: print(type(e).__name__,e,b)
def d(k):
    b=array('i',range(6))
    try: del b[k]; print(b)
    except BaseException as e: print(type(e).__name__,e,b)
A=lambda *x: array('i',x)
for k,v in ((0,9),(-1,9),(6,9),('a',1),(0,'a'),(slice(1,3),A(7,8,9)),(slice(1,3),A()),(slice(0,0),A(1)),(slice(None,None,2),A(1,2,3)),(slice(None,None,2),A(1)),(slice(None,None,-1),A(1,2,3,4,5,6)),(slice(1,3),[1]),(slice(1,3),array('b',[1])),(slice(5,2),A(1)),(slice(0,10,3),A(7,8)),(slice(4,1,-2),A()),(1.5,2)): s(k,v)
b=A(1,2,3); b[1:2]=b; print(b); b[::1]=b; print(b)
for k in (0,-1,6,slice(1,3),slice(None),slice(None,None,2),slice(None,None,-2),slice(5,1,-1),slice(3,1),'a'): d(k)
t(a.append,6); print(a); t(a.append,'x'); t(a.append,2**40); t(a.append); t(a.extend,[7]); print(a); t(a.extend,array('b',[1])); t(a.extend,A(1)); t(a.extend,5); t(a.extend,['a']); t(a.extend,'ab'); a.extend(a); print(a); t(a.extend,iter([1,'x',2])); print(a)
a=A(1,2,3,2); t(a.count,2); t(a.count,'a'); t(a.index,2); t(a.index,2,2); t(a.index,9); t(a.index,2,-1); t(a.index,2,0,1); t(a.index); t(a.remove,2); print(a); t(a.remove,9); t(a.insert,0,5); t(a.insert,-1,6); t(a.insert,100,7); t(a.insert,-100,8); print(a); t(a.insert,0,'a'); t(a.insert,'a',0); t(a.insert,0); t(a.pop); t(a.pop,0); t(a.pop,-2); t(a.pop,50); t(a.pop,'a'); t(array('i').pop); print(a); t(a.reverse); print(a); t(a.tolist); t(a.tobytes); t(a.frombytes,b'\1\0\0\0'); print(a); t(a.frombytes,b'123'); t(a.frombytes,'abc'); t(a.frombytes,5); t(a.frombytes,array('h',[1,2])); print(a); t(a.fromlist,[1,2]); t(a.fromlist,(1,)); t(a.fromlist,[1,'a']); print(a); t(a.byteswap); print(a); a.byteswap(); t(array('d',[1.0]).byteswap); x=array('d',[1.0]); x.byteswap(); print(x.tobytes()); x=array('h',[1]); x.byteswap(); print(x); x=array('q',[1]); x.byteswap(); print(x); x=array('b',[1]); x.byteswap(); print(x)
t(a.tounicode); t(a.fromunicode,'a'); u=array('u','abc'); t(u.tounicode); u.fromunicode('dé'); print(u,u[3],u.tolist(),u.itemsize,u.tobytes()); t(u.fromunicode,5); t(u.append,'xy'); t(u.append,1); t(u.append,'z'); u[0]='Q'; print(u); t(u.fromunicode); print(u.typecode); print(array('u'))
class F:
    def __init__(s,b): s.b=b
    def read(s,n): r=s.b[:n]; s.b=s.b[n:]; return r
    def write(s,b): print('write',bytes(b) if not isinstance(b,bytes) else b)
a=array('h'); t(a.fromfile,F(b'123456'),2); print(a); t(a.fromfile,F(b'123'),2); print(a); t(a.fromfile,F(b'1'),1); t(a.fromfile,F(b''),-1); t(a.fromfile,5,1); t(a.fromfile,F('abcd'),1); t(a.tofile,F(b'')); t(a.tofile,5); t(array('h').tofile,F(b'')); t(a.fromfile,F(b'1234'),0)
a=A(1,2); print(a+A(3),a*2,2*a,a*0,a*-1); t(lambda:a+[1]); t(lambda:a+array('b',[1])); t(lambda:a*'a'); t(lambda:a*1.5); t(lambda:[1]+a); 
def iop(f):
    b=A(1,2)
    try: b=f(b); print(b)
    except BaseException as e: print(type(e).__name__,e)
import operator
iop(lambda b:operator.iadd(b,A(3))); iop(lambda b:operator.iadd(b,[3])); iop(lambda b:operator.iadd(b,array('b',[1]))); iop(lambda b:operator.imul(b,2)); iop(lambda b:operator.imul(b,0)); iop(lambda b:operator.imul(b,'a')); iop(lambda b:operator.iadd(b,b)); iop(lambda b: operator.concat(b,A(5))); iop(lambda b: operator.iconcat(b,A(5)))
print(A(1)==A(1),A(1)==array('b',[1]),A(1)==array('d',[1.0]),A(1)!=A(2),A(1,2)<A(1,3),A(1)<A(1,2),A()<A(1),A(2)>A(1,5),A(1)>=A(1),A(1)==[1],A(1)==(1,)); t(lambda:A(1)<[1]); t(hash,A(1)); print(1 in A(1), 'a' in A(1), 1.0 in A(1)); print(bool(A()),bool(A(0)))
it=iter(A(1,2,3)); print(type(it),next(it)); print(it.__reduce__()[1:],it.__reduce__()[0] is iter); it.__setstate__(0); print(list(it)); print(it.__reduce__()[1:]); t(iter(A(1)).__setstate__,'a')
it=iter(A(1,2,3)); it.__setstate__(-5); print(next(it));  t(type(it))
print(a.__reduce_ex__(2)[1:], a.__reduce_ex__(3)[0].__name__, a.__reduce_ex__(3)[1]); t(a.__reduce_ex__,'a'); print(array('u','a').__reduce_ex__(2)[1:]); print(array('d',[1.0]).__reduce_ex__(3)[1]); print([array(c).__reduce_ex__(3)[1][2] for c in 'bBuhHiIlLqQfd'])
R=a.__reduce_ex__(3)[0]; print(R, R.__module__); t(R,array,'i',8,b'\1\0\0\0'); t(R,array,'i',9,b'\0\0\0\1'); t(R,array,'i',7,b'\0\0\0\1'); t(R,list,'i',8,b''); t(R,5,'i',8,b''); t(R,array,'z',8,b''); t(R,array,'i',99,b''); t(R,array,'i',8,b'123'); t(R,array,'i',8,'a'); t(R,array,'i',14,b'?\x80\0\0'); t(R,array,'d',16,b'\0\0\0\0\0\0\xf0?'); t(R,array,'u',18,b'a\0'); t(R,array,'u',20,b'a\0\0\0'); t(R,array,'l',13,b'\0'*7+b'\5'); t(R,array,'h',8,b'\1\0\0\0'); t(R,array,'b',8,b'\1\2\0\0'); t(R); t(R,array,'ii',8,b''); t(R,array,'L',7,b'\xff'*4)
print(a.__copy__() == a, a.__copy__() is a, a.__deepcopy__({})==a, a.__sizeof__()>0, a.buffer_info()[1])
m=memoryview(a); print(m.format,m.itemsize,m.shape,m.tolist(),m.readonly,m.nbytes,m[0]); m[0]=50; print(a); t(a.append,1); t(a.pop); t(a.extend,[1]); t(a.insert,0,1); t(a.remove,50); t(a.frombytes,b'1234'); a[0]=3; print(a); t(operator.imul,a,2); t(operator.delitem,a,0); t(operator.setitem,a,slice(0,1),A()); a[0:1]=A(8); print(a); m.release(); a.append(7); print(a)
print(bytes(a)==a.tobytes(), bytearray(array('b',[1,2])), b'ab'+array('b',[99]), memoryview(array('u','a')).format, memoryview(array('d',[1.5])).tolist(), memoryview(array('Q',[2**64-1]))[0]); print(memoryview(A(1,2))==A(1,2), memoryview(A(1,2)).cast('B').tolist(), A(1).tobytes()==memoryview(A(1)).tobytes(), int.from_bytes(array('B',[1,2]),'big'), b'x'.join([array('B',[65])])); print(array('B',b'abc').tobytes().decode(), str(array('B',b'abc'),'ascii'))
class S(array):
    def __new__(c,*a,**k): return array.__new__(c,'i',*a)
    x=1
s2=S([1,2]); s2.y=3; print(s2, s2.__reduce_ex__(3)[1:], type(s2[0:1]), type(s2+s2), type(s2*2), type(s2.__copy__())); 
class S(array): pass
s3=S('i',[1]); print(s3); t(S,'i',[1],x=2); t(lambda: S('i',[1])==array('i',[1]))
import weakref; w=weakref.ref(a); print(w() is a); del a; print(w())
import collections.abc as c; print(issubclass(array,c.MutableSequence), isinstance(A(),c.Sequence))
match A(1,2):
    case [x,y]: print('match',x,y)
    case _: print('no match')
print(list(reversed(A(1,2))), sorted(A(3,1)), sum(A(1,2)), max(A(1,5)), [*A(1)], A(*[])==A(), struct_ok if False else '')
print(A(1,2,3).index(2,stop=5) if False else A(1,2,3).index(3,-2), A(1,2,3).index(True))
b = array('u', b'\xff\xff\xff\xff')
for f in (b.tounicode, b.tolist, b.pop, lambda: b[0], lambda: repr(b)):
    t(f)
