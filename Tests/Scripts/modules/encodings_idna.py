# The codecs idna and punycode: names of hosts in ASCII and as people read them.
import encodings.idna as I, codecs
def t(f,*a):
    try: return ascii(f(*a))
    except BaseException as e: return f'{type(e).__name__}: {ascii(e.args)} | {type(e.__cause__).__name__}'
L=['', 'a', 'a'*63, 'a'*64, 'ü'*59,'xn--', 'XN--ü','xn--ü', 'xn--bcher-kva', 'XN--BCHER-KVA','xn--Bcher-kva', 'xn--\xff', 'bücher', 'BÜCHER','straße','ﬁ','\u00ad','\u00ad\u200b','a\u00ad','\u0627','\u0627a','a\u0627','\u06271','\u0627\u0031\u0628','\u05d0\u05d1', ' ','a b','a\u00a0b','\ud800','\ue000','\u0340','\u2ff0','\ufffd','\ufffe','\U000e0001','\u0378','\u0221x','\U0001f600','１２','。','\u2460','\u3002','\u0130','ǆ','\u200e','\x7f','\x00','ﷺ','㎏','xn--a','xn--999999b','xn--zzzz','xn--\u3002', 'xn--fiqs8s','中国','mañana','xn--tdaa','xn--tda','xn--a-\x80','-','--','ä-','xn--4-0ga']
for l in L:
    for f in (I.nameprep,I.ToASCII,I.ToUnicode): print(f.__name__,ascii(l)[:30],t(f,l))
    if len(l)<20: print('enc',t(l.encode,'idna'))
    try: b=l.encode('utf-8')
    except Exception: continue
    if len(l)<20: print('dec',t(b.decode,'idna'), 'U', t(I.ToUnicode,b))
for s in ('.','a.','.a','a..b','a.b','ü.','.ü','ü..a','ü.b','a.ü.','a'*64+'.b','a.'+'a'*64,'a.'+'a'*63,'ü。b','a。b','ü．é｡x','..','ü.'+'a'*64,'www.Bücher.DE', 'ü..','。'):
    print(ascii(s)[:30],t(s.encode,'idna'))
    try: print(t(s.encode('ascii').decode,'idna'))
    except Exception: pass
for b in (b'xn--bcher-kva.de', b'XN--bcher-kva.DE.', b'.xn--bcher-kva', b'xn--bcher-kva..de', b'a..b', b'\xfc', b'a.\xc3\xbc', b'xn--\xfc', b'xn--', b'xn--.', b'foo.xn--a', b'xn--bcher-kva', b'x'*70, b'XN--A.xn--tda'):
    print(b[:30], t(b.decode,'idna'), t(codecs.decode,bytearray(b),'idna'))
for name in ('idna','punycode'):
  for errors in ('strict','bogus'):
    E=codecs.getincrementalencoder(name); D=codecs.getincrementaldecoder(name)
    for parts in (['ab','c.d','é','.','x.y'],['é.','é'],['é。é','．x'],['','.'],['a'],['a'*64,'.'],['a..','b'],['.a']):
        e=E(errors); print(name,errors,ascii(parts)[:40],[t(e.encode,p) for p in parts],t(e.encode,'',True),t(e.getstate)); e.reset(); print(t(e.encode,'q',True))
        e=E(errors); print([t(e.encode,p,True) for p in parts])
    for parts in ([b'xn--bch',b'er-kva.xn--tda',b'.',b'x'],[b'xn--tda.'],[b'a.b',b'c'],[b'a..b',b'.'],[b'.a'],[b''],[b'\xfc.',b'a'],['str.','x'],[b'x'*70,b'.']):
        d=D(errors); print(name,errors,ascii(parts)[:40],[t(d.decode,p) for p in parts],t(d.getstate),t(d.decode,b'',True))
        d=D(errors); print([t(d.decode,p,True) for p in parts])
import io
for name,text in (('idna','bücher.de\n'),('punycode','bücher')):
    raw=io.BytesIO(); w=codecs.getwriter(name)(raw); print(t(w.write,text), raw.getvalue()); w.reset()
    r=codecs.getreader(name)(io.BytesIO(raw.getvalue())); print(t(r.read))
    print(t(codecs.getreader(name)(io.BytesIO(raw.getvalue())).readline))
    c=codecs.lookup(name); print(c.name, c._is_text_encoding, c.encode.__name__, t(c.encode,'ü.a'), t(c.decode,b'xn--tda'), c.incrementalencoder.__name__, c.incrementaldecoder.__mro__[1].__name__, c.streamwriter.__name__, [k.__name__ for k in c.streamreader.__mro__])
    print(t(c.encode,'ü','ignore'), t(c.decode,b'xn--tda','ignore'),t(c.encode,'','ignore'), t(c.decode,b'','ignore'))
    print(t(str,b'xn--tda',name), t(bytes,'ü',name))
print(ascii(I.dots.pattern), I.ace_prefix, I.sace_prefix, I.unicodedata.unidata_version)
