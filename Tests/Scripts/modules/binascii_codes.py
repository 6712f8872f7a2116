# Hexadecimal, base64, uuencode, quoted-printable, check sums.
import binascii
from binascii import *


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


print(binascii.Error.__mro__, binascii.Incomplete.__mro__, binascii.Error.__module__)
for n in dir(binascii):
    f=getattr(binascii,n)
    if callable(f) and n[0]!='_' and n not in('Error','Incomplete'):
        print(n)
        t(f); t(f,5); t(f,'é'); t(f,b'a',1,2,3,4); t(f,None); t(f,b''); t(f,'') ; t(f,b'a'); t(f,b'abc'); t(f,bytearray(b'abc')); t(f,memoryview(b'abc')); t(f,b'abc',x=1); t(f,memoryview(b'abcdef')[::2])
t(hexlify,b'\x00\xff\x10'); t(hexlify,b'abcd','-'); t(hexlify,b'abcde',b':',2); t(hexlify,b'abcde',':',-2); t(hexlify,b'abcde','',2); t(hexlify,b'abc','ab'); t(hexlify,b'abc','é'); t(hexlify,b'abc',5); t(hexlify,b'abc',sep='.',bytes_per_sep=0); t(hexlify,b'abc','.',100); t(hexlify,b'','.'); t(b2a_hex,b'ab',sep=None); t(hexlify,b'abc',b'\xff'); t(hexlify,data=b'a')
for s in ('00ff','00FF','0','zz','0g',b'61',bytearray(b'6162'),'6 1','',' ',memoryview(b'61')): t(unhexlify,s); t(a2b_hex,s)
for n in range(8): t(b2a_base64,bytes(range(n))); t(b2a_base64,bytes(range(250,250-n,-1)),newline=False)
for s in ('','YQ==','YWI=','YWJj','YWJj\n','YW Jj','YQ','YQ=','Y','YWJjZ','=','==','====','YQ==YQ==','YQ=a','YQ==a','a=','ab=c','ab=c=','Y===','YWI=YQ==','!YQ==','YQ!==','YQ=!=','YQ==!','YWJj====','Zg==\n','YWJj=','\xe9','YWI==','YWI=\n=', 'a'*5,'ab==cd','abc=d','A','AA=A','/+==','_-=='):
    t(a2b_base64,s); t(a2b_base64,s,strict_mode=True)
t(a2b_base64,b'YQ=='); t(a2b_base64,'YQ==',True); t(b2a_base64,b'a',False); t(b2a_base64,'a')
t(crc32,b'hello'); t(crc32,b'hello',1); t(crc32,b'',5); t(crc32,b'x',-1); t(crc32,b'x',2**33); t(crc32,b'x','a'); t(crc_hqx,b'hello',0); t(crc_hqx,b'hello',0x1ffff); t(crc_hqx,b'hello'); t(crc_hqx,b'',-1); t(crc_hqx,b'x',2**40); t(crc32,bytes(range(256))*5); t(crc_hqx,bytes(range(256))*5,77); t(crc32,b'x',2**70)
for n in (0,1,2,3,4,5,10,44,45,46): t(b2a_uu,bytes(range(n)))
t(b2a_uu,b'\0\0\0ab',backtick=True); t(b2a_uu,b'',backtick=True)
for s in (b'#86)C\n',b'#86)C',b' \n',b'`\n',b'',b'#86)C  ',b'#86)C x',b'#\x7f\n',b'"86(`\n',b'"86(',b'!',b'M',b'#86)C\r\n',b'$86)C9   \n', b'#86)CZZZ', '#86)C'): t(a2b_uu,s)
for s in (b'',b'a=b',b'a=41b',b'=',b'a=\nb',b'a=\r\nb',b'a=4',b'a=4g',b'==',b'a_b',b'=41=42',b'a=xyz',b'=3D',b'=3d', b'a=\n', b'=\r', b'=\rabc\nd'):
    t(a2b_qp,s); t(a2b_qp,s,header=True)
for s in (b'',b'a=b',b'a b',b'a b \n',b'a\tb\t\n',b'\x00\x7f\x80\xff',b'.',b'.\n',b'\n.\n',b'..',b'a_b',b'x'*80,b'x'*75+b'=',b'x'*76+b'\n',b'\r\n',b'a\r\nb\n',b' ',b'\t',b'a ',b'hello world  \nfoo',b'=',b'a\rb', b'\xe9'*30,b'x'*74+b'\xff',b'x'*73+b'\xff y', b'a\n\nb', b'.a', b'\n.', b'b\r'):
    t(b2a_qp,s); t(b2a_qp,s,quotetabs=True); t(b2a_qp,s,istext=False); t(b2a_qp,s,header=True); t(b2a_qp,s,True,False,True)
