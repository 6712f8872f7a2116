# pickle: what is refused and how, in writing and in reading; odd pickles; names of Python 2.
import copyreg
import io
import pickle
import sys
import types


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r).split(' at 0x')[0][:120])
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])


class D:
    class E:
        def m(self):
            pass


class R:
    def __init__(self, *v):
        self.v = v[0] if len(v) == 1 else v

    def __reduce__(self):
        return self.v

    def __repr__(self):
        return 'R()'


def setter(o, s):
    print('set', s)


nn, nx = copyreg.__newobj__, copyreg.__newobj_ex__
for p in (0,1,2,3,4,5):
    for v in (3,(),(1,),(1,2,3,4,5,6,7),(3,()),(len,3),(len,[]),(len,(),1,3),(list,(),None,[1]),(list,(),None,None,[1]),(dict,(),None,None,iter([1])),(dict,(),None,None,iter([(1,2,3)])),(list,(),1,None,None,3),
                      (nn, ()),(nn,(3,)),(nn,(list,)),(nx,(1,2)),(nx,(3,(),{})),(nx,(R,(),{})),(nx,(R,3,{})),(nx,(R,(),3)),(nx,(R,[],{})), (nn,(R,)), 'nope','R','D.E','len', (list,(),None,iter([1,2])),(list,((1,),),None,iter([1])),(dict,(),None,None,iter([(1,2)])),(R,(1,),{'a':1}),(R,(1,),{'a':1},None,None,setter), (len,([],),None,None,None,None)):
        t(pickle.dumps, R(v), p)
    for v in (D.E, D.E.m, D.E().m, ..., len, str.upper, int.__add__, dict.fromkeys, map, range, OSError, ConnectionError, BlockingIOError, ModuleNotFoundError, print, [], ['a', 'a'],
              2 ** 2040 - 1, -2 ** 31 - 1, 1e300, bytearray(b'ab'), {1: 2, 3: 4}, (1, 2, 3, 4), pickle.PickleBuffer(b'a'), pickle.PickleBuffer(bytearray(b'a')), type(None), '\r\n\\\0\x1a\u1234'):
        if p < 4 or v not in (str.upper, int.__add__, dict.fromkeys):
            t(pickle.dumps, v, p)
for p in (0, 1, 2, 4):
    for count in (0, 1, 2):
        inner = []
        around = (inner,) + (1,) * count * 2
        inner.append(around)
        t(pickle.dumps, around, p)
        t(lambda: pickle.loads(pickle.dumps(around, p)))
    for n in (999, 1000, 1001, 2000):
        t(lambda: [len(pickle.dumps(kind(range(n)), p)) for kind in (list, dict.fromkeys, set, frozenset)])
ODD = [
    b'', b'x', b'\x00', b'\x80', b'\x80\x06.', b'\x80\x04', b'\x80\x04\x95', b'\x80\x04\x95\x01\x00\x00\x00\x00\x00\x00\x00',
    b'\x80\x04\x95\x01\x00\x00\x00\x00\x00\x00\x00K.', b'.', b'e.', b'].', b'a.', b'](e.', b'(', b'(.', b'0.', b'1.', b'(1.', b'N0.', b'2.', b'N2\x86.',
    b'I5\n.', b'Ix\n.', b'I01\n.', b'I00\n.', b'I\n.', b'I5', b'L5L\n.', b'L5\n.', b'Lx\n.', b'F1.5\n.', b'Fx\n.', b'S"a"\n.', b"S'a\\n'\n.", b'Sa\n.',
    b'S"\n.', b"S'\n.", b'S""\n.', b'Va\\u0041\n.', b'V\xff\n.', b'U\x02ab.', b'U\x01\xff.', b'T\xff\xff\xff\xffa.', b'X\x01\x00\x00\x00a.',
    b'X\x01\x00\x00\x00\xff.', b'X\xff\xff\xff\xff.', b'\x8c\x02a', b'\x8d\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x8e\xff\xff\xff\xff\xff\xff\xff\xff.',
    b'\x96\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x8a\x01\xff.', b'\x8a\x00.', b'\x8b\xff\xff\xff\xff.', b'\x8b\x01\x00\x00\x00\x05.', b'g0\n.',
    b'h\x00.', b'j\x00\x00\x00\x00.', b'gx\n.', b'p0\n.', b'Np0\ng0\n\x86.', b'Np-1\n.', b'Npx\n.', b'Nq\x05h\x05\x86.',
    b'Nr\x05\x00\x00\x00j\x05\x00\x00\x00\x86.', b'q\x00.', b'\x94.', b'cnope\nx\n.', b'cos', b'cos\n', b'cos\nsep\n.', b'\x8c\x02os\x8c\x03sep\x93.',
    b'KK\x93.', b'K\x01K\x02\x93.', b'\x93.', b'(dK\x01.', b'(K\x01d.', b'(K\x01K\x02d.', b'}K\x01K\x02s.', b'}K\x02s.', b'}(K\x01u.',
    b'}(K\x01K\x02u.', b'N(K\x01u.', b'Ns.', b'NK\x01a.', b'N(K\x01e.', b'N(e.', b'\x8f(K\x01\x90.', b'N(K\x01\x90.', b'(K\x01\x91.', b'(t.', b'(l.',
    b'\x85.', b'K\x01\x86.', b'cbuiltins\nint\n(S"5"\ntR.', b'cbuiltins\nint\nNR.', b'NNR.', b'R.', b'N(tR.', b'cbuiltins\nint\n)\x81.',
    b'cbuiltins\nint\nN\x81.', b'N)\x81.', b'cbuiltins\nint\n)}\x92.', b'cbuiltins\nint\nN}\x92.', b'cbuiltins\nint\n)N\x92.', b'N)}\x92.',
    b'(ibuiltins\nint\n.', b'(S"7"\nibuiltins\nint\n.', b'(cbuiltins\nint\nS"7"\no.', b'(o.', b'o.', b'(cbuiltins\nint\nN\x85o.', b'(No.', b'\x82\x00.',
    b'\x82\x01.', b'\x83\x01\x00.', b'\x84\x00\x00\x00\x00.', b'\x84\xff\xff\xff\xff.', b'P1\n.', b'P\xff\n.', b'NQ.', b'Q.', b'\x97.', b'\x98.',
    b'N\x98.', b'Nb.', b'b.', b'NNb.', b'NK\x01b.', b'c__main__\nD\n)\x81}U\x01aK\x01sb.', b'c__main__\nD\n)\x81K\x01b.',
    b'c__main__\nD\n)\x81N}U\x01aK\x01s\x86b.', b'c__main__\nD\n)\x81NK\x01\x86b.', b'G\x00\x00\x00\x00\x00\x00\x00\x00.', b'G\x00',
    b'J\xff\xff\xff\xff.', b'J\x00', b'M\xff\xff.', b'M\x00', b'K', b'\x88\x89\x86.', b'B\x01\x00\x00\x00a.', b'C\x01a.', b'C\x05a.', b'N.extra',
    b'NN.', b'((e.', b']((e.', b'c__builtin__\nxrange\n.', b'c__builtin__\nlong\n.', b'cexceptions\nOSError\n.', b'cexceptions\nStandardError\n.',
    b'citertools\nimap\n.', b'cUserDict\nUserDict\n.', b'cQueue\nQueue\n.', b'c__builtin__\nunicode\n.', b'\x80\x03c__builtin__\nlong\n.',
    b'cStringIO\nStringIO\n.', b'cConfigParser\nConfigParser\n.', b'cthread\nget_ident\n.',
]
for data in ODD:
    print(data[:40], end=' ')
    t(pickle.loads, data)
    if b'U' in data or b'T' in data:
        t(pickle.loads, data, encoding='bytes')


def fails():
    raise IndexError('mine')


class Extended(list):
    def extend(self, items):
        print('extended', items)
        list.extend(self, items)

    def __reduce__(self):
        return Extended, (), None, iter(list(self))


class Overriding(pickle.Pickler):
    def reducer_override(self, obj):
        print('asked', type(obj).__name__)
        return NotImplemented


class Named(pickle.Pickler):
    def persistent_id(self, obj):
        return {'x': 'x\n', 3: 3, 'é': 'é'}.get(obj) if isinstance(obj, (str, int)) else None


class Naming(pickle.Unpickler):
    def persistent_load(self, pid):
        return 'named', pid


class Written:
    def write(self, data):
        print(len(data), end=' ')


class Uninitialized(pickle.Pickler):
    def __init__(self):
        pass


class UninitializedReader(pickle.Unpickler):
    def __init__(self):
        pass


t(pickle.loads, b'c__main__\nfails\n)R.')
for p in (0, 4):
    t(lambda: pickle.loads(pickle.dumps(Extended([1]), p)))
    t(lambda: pickle.loads(pickle.dumps(Extended([1, 2]), p)))
    for value in ('x', 'é', [3, 4]):
        file = io.BytesIO()
        t(Named(file, p).dump, value)
        print(file.getvalue())
for data in (b'P\xff\n.', b'Pab\n.', b'NQ.', b'Q.'):
    t(Naming(io.BytesIO(data)).load)
Overriding(io.BytesIO()).dump([1, None, 'a', (1,), {1: {2}}, D, len, R(len, ([],)), range(2), 2.5])
for value in (1, [b'z' * 70000, 1], list(range(40000)), b'q' * 65535, 'é' * 32768):
    for p in (1, 4, 5):
        pickle.dump(value, Written(), p)
    print(pickle.loads(pickle.dumps(value)) == value)
file = io.BytesIO(b'I5\n.\x80\x04\x95\x03\0\0\0\0\0\0\0K\x06.rest')
print(pickle.load(file), pickle.load(file), file.read())
t(Uninitialized().dump, 1)
t(UninitializedReader().load)
t(pickle.load, 3)
t(pickle.load, io.BytesIO(b'N.'), buffers=3)
t(pickle.loads, b'\x97.', buffers=[])
t(pickle.dumps, 1, 'x')
t(pickle.dumps, 1, 1.5)
t(pickle.dumps, 1, 4, buffer_callback=print)
buffer = pickle.PickleBuffer(bytearray(b'abc'))
print(bytes(buffer.raw()), buffer.raw().readonly)
buffer.release()
t(buffer.raw)
t(pickle.PickleBuffer, 3)
t(pickle.PickleBuffer(memoryview(b'abcd')[::2]).raw)
t(pickle.dumps, pickle.PickleBuffer(memoryview(b'abcd')[::2]), 5)
for number, cls in ((240, D), (4000, R), (400000, Written)):
    copyreg.add_extension('__main__', cls.__name__, number)
    for p in (1, 2, 4):
        data = pickle.dumps(cls, p)
        print(data, pickle.loads(data) is cls)
for x in (0, 1, -1, 127, 128, 255, 256, -128, -129, -32768, 2 ** 63, -2 ** 63):
    print(pickle.encode_long(x), pickle.decode_long(pickle.encode_long(x)) == x)
function = types.FunctionType(fails.__code__, {}, 'h')
for module, name in (('nomod', 'x.y'), ('sys', 'x.y'), ('sys', 'path'), ('__main__', 'f.<locals>.g'), (3, 'x')):
    function.__module__, function.__qualname__ = module, name
    t(lambda: pickle.dumps(function))
print(len(set(pickle.__all__) & set(dir(pickle))) > 70, pickle.whichmodule(len, 'len'), pickle.format_version, pickle.compatible_formats, pickle.bytes_types)
p = pickle.Pickler(io.BytesIO(), 2)
p.dump([1])
print(len(p.memo.copy()), p.bin, p.fast)
p.clear_memo()
print(len(p.memo.copy()), pickle.Pickler, pickle.PickleError, pickle.PickleBuffer)
for name in sorted(pickle.__all__):
    value = getattr(pickle, name)
    if isinstance(value, bytes):
        print(name, value)


class Around:
    pass


Around.mod = sys.modules[__name__]
Around.__qualname__ = 'Around.mod.Around'
for p in range(6):
    data = pickle.dumps(Around, p)
    print(data, pickle.loads(data) is Around, pickle.loads(pickle.dumps((5).__add__, p))(3), pickle.loads(pickle.dumps([1].append, p)).__name__)
