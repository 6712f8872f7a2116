# Names of hosts at random, in both directions.
import random, encodings.idna as I
random.seed(11)
pools=[range(0x61,0x7b),range(0x30,0x3a),range(0xc0,0x180),range(0x370,0x3ff),range(0x5d0,0x5eb),range(0x621,0x64b),range(0x4e00,0x4e80),range(0xff00,0xff60),range(0x2100,0x2150),range(0xac00,0xac40),range(0x300,0x330),range(0x1f600,0x1f610),[0x2d,0x3002,0xad,0x200d,0x378,0x1d400,0x3d2]]
def t(f,*a):
    try: return ascii(f(*a))
    except UnicodeError as e: return f'{type(e).__name__}: {ascii(e.args)}'
for i in range(30):
    ps=random.sample(pools,random.choice((1,1,2,2,3)))
    s=''.join(chr(random.choice(random.choice(ps))) for _ in range(random.randrange(0,12)))
    p=s.encode('punycode')
    assert p.decode('punycode')==s
    print(ascii(s),p,t(I.nameprep,s),t(s.encode,'idna'),t(I.ToUnicode,s))
    try: e=I.ToASCII(s)
    except UnicodeError: pass
    else: print(t(e.decode,'idna'))
    b=bytes(random.choice(b'abcdefghijklmnopqrstuvwxyzABC0123456789--!') for _ in range(random.randrange(0,9)))
    for er in 'strict','replace','ignore': print(b,t(b.decode,'punycode',er))
    print(t((b'xn--'+b).decode,'idna'))
