# Every format in every byte order, with numbers at the bounds, and what is said about others.
import struct
from struct import *


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


print(struct.__all__, struct.error, struct.error.__module__)
S=Struct('<ih'); print(S.size,S.format, sep='|')
for f in ('','x','c','b','B','?','h','H','i','I','l','L','q','Q','n','N','e','f','d','s','p','P','10s','3x','bi','ib','b0i','iq','qb','hhl','2h3i','?d','bP','cn','0s','p0l'):
    for o in '@=<>!':
        t(calcsize,o+f)
for f in ('a','3','i3','4 h',' i i ','i @','<n','=P','99999999999999999999i','9223372036854775807i','9223372036854775807s','\xe9',b'i',b'\xff',5,None,'i\0','<','','1 ','i ', '2', 'b'*3+' '):
    t(calcsize,f)
t(calcsize); t(calcsize,'i',2); t(calcsize,format='i')
t(pack); t(pack,'i'); t(pack,'i',1,2); t(pack,'ii',1); t(pack,1); t(pack,'i',x=1)
vals=[0,1,-1,127,128,255,256,-128,-129,32767,32768,65535,65536,-32768,-32769,2**31-1,2**31,2**32-1,2**32,-2**31,-2**31-1,2**63-1,2**63,2**64-1,2**64,-2**63,-2**63-1,2**100,1.5,'a',b'a',None,True]
for f in ('b','B','?','h','H','i','I','l','L','q','Q','n','N','P','c','s','p','e','f','d','<b','<B','<h','>H','<i','>I','<l','>L','<q','>Q','<?','<c','<e','>f','<d'):
    print('==',f)
    for v in vals: t(pack,f,v)
class Ix:
    def __index__(self): return 7
class Bad:
    def __index__(self): raise ValueError('bad')
class Bad2:
    def __index__(self): return 'x'
class Fl:
    def __float__(self): return 2.5
class NoB:
    def __bool__(self): raise ValueError('nobool')
t(pack,'i',Ix()); t(pack,'<h',Ix()); t(pack,'i',Bad()); t(pack,'<i',Bad2()); t(pack,'d',Fl()); t(pack,'d',Ix()); t(pack,'?',NoB()); t(pack,'<?',[])
for v in (0.0,-0.0,1.0,65504.0,65505.0,65519.9,65520.0,1e-8,6e-8,2.98e-8,2.99e-8,5.96e-8,float('inf'),float('-inf'),0.1,1/3,1e39,3.4e38,3.5e38,1e-46,2049.0,2051.0):
    t(pack,'<e',v); t(pack,'<f',v); t(pack,'>d',v)
for b in (b'\x00\x7c',b'\x00\xfc',b'\x01\x00',b'\xff\x03',b'\x00\x04',b'\x00\x3c',b'\x55\x35'):
    t(unpack,'<e',b)
t(unpack,'<e',b'\x01\x7e')
t(pack,'3s',b'abcdef'); t(pack,'5s',b'ab'); t(pack,'0s',b'ab'); t(pack,'s',b''); t(pack,'3s',bytearray(b'xyz')); t(pack,'3s','abc'); t(pack,'3s',memoryview(b'abc')); t(pack,'p',b'abc'); t(pack,'4p',b'abcdef'); t(pack,'0p',b'abc'); t(pack,'300p',b'z'*290); t(pack,'4p',b'a'); t(pack,'p','a'); t(pack,'c',b''); t(pack,'c',b'ab'); t(pack,'c',bytearray(b'a')); t(pack,'c',1)
t(pack,'3c',b'a',b'b',b'c'); t(pack,'2x'); t(pack,'bxb',1,2); t(pack,'@bi',1,2); t(pack,'=bi',1,2); t(pack,'>3h',1,2,3)
t(unpack,'3s',b'abc'); t(unpack,'4p',b'\x02abc'); t(unpack,'4p',b'\x09abc'); t(unpack,'p',b'\x05'); t(unpack,'0s',b''); t(unpack,'bxb',b'\1\0\2'); t(unpack,'?',b'\2'); t(unpack,'c',b'x'); t(unpack,'',b'')
for f,b in (('b',b'\xff'),('B',b'\xff'),('<h',b'\xff\xfe'),('>h',b'\xff\xfe'),('<H',b'\xff\xfe'),('<i',b'\1\2\3\xff'),('>I',b'\xff\2\3\4'),('<q',b'\1\2\3\4\5\6\7\xff'),('>Q',b'\xff\2\3\4\5\6\7\x08'),('@q',b'\1\2\3\4\5\6\7\x08'),('n',b'\xff'*8),('N',b'\xff'*8),('P',b'\xff'*8),('<f',b'\0\0\x80?'),('>d',b'?\xf0\0\0\0\0\0\0'),('f',b'\0\0\x80?')):
    t(unpack,f,b)
t(unpack); t(unpack,'i'); t(unpack,'i',b''); t(unpack,'i',b'12345'); t(unpack,'i','abcd'); t(unpack,'i',5); t(unpack,1,b''); t(unpack,'i',b'',b''); t(unpack,'z',b'')
t(unpack_from,'i',b'123'); t(unpack_from,'b',b'123',2); t(unpack_from,'b',b'123',3); t(unpack_from,'b',b'123',-1); t(unpack_from,'h',b'123',-1); t(unpack_from,'b',b'123',-4); t(unpack_from,'b',buffer=b'12',offset=1); t(unpack_from,'i',b'12',100); t(unpack_from); t(unpack_from,'i'); t(unpack_from,'i','a'); t(unpack_from,'b',b'1','a'); t(unpack_from,'b',b'1',0,0)
t(unpack_from,'',b'',0); t(unpack_from,'',b'ab',5)
ba=bytearray(6)
t(pack_into,'hh',ba,1,1,2); print(ba); t(pack_into,'hh',ba,-4,1,2); print(ba); t(pack_into,'hh',ba,3,1,2); t(pack_into,'hh',ba,-3,1,2); t(pack_into,'hh',ba,-7,1,2); t(pack_into,'hh',ba,7,1,2); t(pack_into); t(pack_into,'hh'); t(pack_into,'hh',ba); t(pack_into,'hh',ba,0); t(pack_into,'hh',ba,0,1); t(pack_into,'hh',ba,0,1,2,3); t(pack_into,'hh',b'123456',0,1,2); t(pack_into,'hh',5,0,1,2); t(pack_into,'hh',ba,'a',1,2); t(pack_into,'b',ba,2**70,1)
t(pack_into,'b',ba,0,1000); print(ba); t(pack_into,'3s',memoryview(ba),0,b'zz'); print(ba)
print(list(iter_unpack('<h',b'abcdef'))); t(iter_unpack,'h',b'abc'); t(iter_unpack,'',b''); t(iter_unpack,'',b'a'); t(iter_unpack,'h','ab'); t(iter_unpack,'h',b''); t(lambda:list(iter_unpack('h',b''))); t(iter_unpack); t(iter_unpack,'h')
it=iter_unpack('b',b'abc'); print(type(it), it.__length_hint__(), next(it), it.__length_hint__())
t(Struct); t(Struct,5); t(Struct,'z'); t(Struct,'i',2); t(Struct,format='i'); t(Struct,b'i').__class__; s=Struct('i'); t(s.pack); t(s.pack,1); t(s.pack,1,2); t(s.unpack,b'1'); t(s.unpack); t(s.unpack_from,b'12345',1); t(s.unpack_from); t(s.pack_into); t(s.pack_into,ba,0,5); t(s.iter_unpack,b'1234'); t(setattr,s,'size',3); t(setattr,s,'format',3); t(s.unpack,b'1234',2); t(s.unpack,buffer=b'1234'); t(s.unpack_from,buffer=b'1234',offset=0); t(s.iter_unpack,buffer=b'1234')
class Sub(Struct):
    def __init__(self,f,x): super().__init__(f); self.x=x
s.__init__('hh'); print(s.size); 
t(struct._clearcache)
import weakref; print(weakref.ref(s)() is s)
print(Struct('i').__sizeof__()>0, struct.Struct.__module__, struct.pack.__module__)
