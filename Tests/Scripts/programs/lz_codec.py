# A compressor: LZSS matches, then Huffman codes, packed into bits; with checksums, containers and damaged data.
import sys

# Errors

class CodecError(ValueError):
    def __init__(self, message, /, *, offset=None):
        super().__init__(message)
        self.offset = offset

    def __str__(self):
        where = f' at byte {self.offset:#06x}' if self.offset is not None else ''
        return super().__str__() + where

class ChecksumError(CodecError):
    def __init__(self, expected, found):
        super().__init__(f'checksum {found:08x}, expected {expected:08x}')
        self.args += (expected ^ found,)

class EndOfData(CodecError, EOFError):
    pass

# Checksums: classes with the same interface, in a registry.

class Checksum:
    known = {}
    size = 4

    def __init_subclass__(cls, *, code, **rest):
        super().__init_subclass__(**rest)
        cls.code = code
        Checksum.known[code] = cls

    def __init__(self, data=b''):
        self.reset()
        self.update(data)

    def __ior__(self, data):
        self.update(data)
        return self

    def __int__(self):
        return self.value

    __index__ = __int__

    def __bytes__(self):
        return int(self).to_bytes(self.size, 'big')

class Adler(Checksum, code=b'A'):
    def reset(self):
        self.low, self.high = 1, 0

    def update(self, data):
        low, high = self.low, self.high
        for byte in data:
            low += byte
            high += low
        self.low, self.high = low % 65521, high % 65521

    @property
    def value(self):
        return self.high << 16 | self.low

class Crc(Checksum, code=b'C'):
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
        table.append(value)
    del value, _
    table = tuple(table)

    def reset(self):
        self.register = 0xFFFFFFFF

    def update(self, data):
        register, table = self.register, self.table
        for byte in memoryview(data):
            register = table[(register ^ byte) & 255] ^ register >> 8
        self.register = register

    @property
    def value(self):
        return self.register ^ 0xFFFFFFFF

class Fletcher(Checksum, code=b'F'):
    size = 2

    def reset(self):
        self.sums = [0, 0]

    def update(self, data):
        for byte in data:
            self.sums[0] = (self.sums[0] + byte) % 255
            self.sums[1] = sum(self.sums) % 255

    value = property(lambda self: int.from_bytes(bytes(self.sums[::-1]), 'big'))

# Bits

class BitWriter:
    """Bits, the most significant one first, into a bytearray."""

    __slots__ = ('data', 'pending', 'count', '__weakref__')

    def __init__(self):
        self.data, self.pending, self.count = bytearray(), 0, 0

    def write(self, value, width, /):
        if value >> width:
            raise OverflowError(f'{value} does not fit {width} bit{"s"[:width != 1]}')
        self.pending = self.pending << width | value
        self.count += width
        if self.count >= 64:
            self.flush()

    def flush(self, *, final=False):
        whole, rest = divmod(self.count, 8)
        if final and rest:
            self.pending <<= 8 - rest
            whole, rest = whole + 1, 0
        self.data += (self.pending >> rest).to_bytes(whole, 'big')
        self.pending &= (1 << rest) - 1
        self.count = rest

    def gamma(self, value):
        """Elias's code of a positive number."""
        width = value.bit_length()
        self.write(0, width - 1)
        self.write(value, width)

    def __len__(self):
        return len(self.data) * 8 + self.count

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback, /):
        if kind is None:
            self.flush(final=True)
        else:
            self.data.clear()
        return False

class BitReader:
    def __init__(self, data):
        self.view = memoryview(data).cast('B').toreadonly()
        self.bits = self.bit_source()

    def bit_source(self):
        self.position = 0
        for self.position, byte in enumerate(self.view):
            for shift in range(7, -1, -1):
                yield byte >> shift & 1
        raise EndOfData('the bits end', offset=len(self.view))

    def read(self, width):
        value = 0
        for _ in range(width):
            value = value << 1 | self.bit()
        return value

    def bit(self):
        return next(self.bits)

    def gamma(self):
        zeros = 0
        while not self.bit():
            zeros += 1
        return 1 << zeros | self.read(zeros)

    def close(self):
        self.bits.close()
        self.view.release()

# LZSS

class Match:
    """A copy of what came before."""

    __slots__ = 'length', 'distance'
    __match_args__ = __slots__

    def __init__(self, length, distance):
        self.length, self.distance = length, distance

    def __repr__(self):
        return f'<{self.length}@{self.distance}>'

    def __gt__(self, other):
        return (self.length, -self.distance) > (other.length, -other.distance)

    def __bool__(self):
        return self.length >= SHORTEST

SHORTEST, LONGEST, WINDOW = 3, 66, 4096

def matches(data, *, depth=16, lazy=True):
    """Literal bytes (ints) and matches that together give the data."""
    view, heads, at = memoryview(data), {}, 0
    def longest(at):
        best = Match(0, 0)
        room = min(LONGEST, len(data) - at)
        for start in reversed(heads.get(data[at:at + SHORTEST], ())[-depth:]):
            if at - start > WINDOW:
                break
            if best.length and (best.length >= room or view[start + best.length] != view[at + best.length]):
                continue
            length = 0
            while length + 8 <= room and view[start + length:start + length + 8] == view[at + length:at + length + 8]:
                length += 8
            while length < room and view[start + length] == view[at + length]:
                length += 1
            if (found := Match(length, at - start)) > best:
                best = found
        return best
    def remember(first, last):
        for position in range(first, last):
            heads.setdefault(data[position:position + SHORTEST], []).append(position)
    while at < len(data):
        best = longest(at)
        remember(at, at + 1)
        if best and lazy and best.length < 16 and at + 1 < len(data) and longest(at + 1).length > best.length:
            best = None
        if best:
            yield best
            remember(at + 1, at := at + best.length)
        else:
            yield data[at]
            at += 1

def expand(items):
    """The inverse."""
    out = bytearray()
    for item in items:
        match item:
            case int(byte):
                out.append(byte)
            case Match(length, distance) if distance > len(out):
                raise CodecError(f'{length} bytes from {distance} back', offset=len(out))
            case Match(length, 1):
                out += out[-1:] * length
            case Match(length, distance) if length <= distance:
                start = len(out) - distance
                out += out[start:start + length]
            case Match(length, distance):
                for _ in range(length):
                    out.append(out[-distance])
    return bytes(out)

# Huffman codes, canonical

class Heap:
    def __init__(self, items=(), /, key=None):
        self.items, self.key, self.serial = [], key or (lambda x: x), 0
        for item in items:
            self += item

    def __iadd__(self, item):
        at, items = len(self.items), self.items
        items.append((self.key(item), self.serial, item))
        self.serial += 1
        while at and items[at] < items[above := (at - 1) // 2]:
            items[at], items[above] = items[above], items[at]
            at = above
        return self

    def pop(self):
        items = self.items
        items[0], items[-1] = items[-1], items[0]
        *_, result = items.pop()
        at = 0
        while (below := 2 * at + 1) < len(items):
            below += below + 1 < len(items) and items[below + 1] < items[below]
            if items[at] <= items[below]:
                break
            items[at], items[below] = items[below], items[at]
            at = below
        return result

    def __len__(self):
        return len(self.items)

def lengths(counts, /):
    """The length of each symbol's code."""
    heap = Heap(((count, symbol) for symbol, count in sorted(counts.items())), key=lambda pair: pair[0])
    while len(heap) > 1:
        (n, a), (m, b) = heap.pop(), heap.pop()
        heap += n + m, (a, b)
    def walk(tree, depth=0):
        if isinstance(tree, tuple):
            for child in tree:
                yield from walk(child, depth + 1)
        else:
            yield tree, max(depth, 1)
    return dict(walk(heap.pop()[1])) if heap else {}

def canonical(widths):
    """Codes in order of their widths, then of their symbols."""
    code, before = 0, 0
    for width, symbol in sorted((w, s) for s, w in widths.items()):
        code <<= width - before
        yield symbol, (code, width)
        code, before = code + 1, width

class Huffman:
    SYMBOLS = 256 + 12
    END = SYMBOLS - 1

    def __init__(self, widths):
        self.widths = widths
        self.codes = dict(canonical(widths))
        self.symbols = {code: symbol for symbol, code in self.codes.items()}
        if (kraft := sum(2.0 ** -w for w in widths.values())) > 1:
            raise CodecError(f'too many codes: {kraft:.3f}')

    def put(self, symbol, out):
        out.write(*self.codes[symbol])

    def get(self, bits):
        code = width = 0
        while (symbol := self.symbols.get((code, width))) is None:
            code, width = code << 1 | bits.bit(), width + 1
            if width > 40:
                raise CodecError('no such code', offset=bits.position)
        return symbol

    def dump(self, out):
        """Widths with runs: a width, then how often it comes."""
        run = before = None
        for symbol in range(self.SYMBOLS + 1):
            width = self.widths.get(symbol, 0) if symbol < self.SYMBOLS else None
            if width != before:
                if run:
                    out.gamma(before + 1)
                    out.gamma(run)
                before, run = width, 0
            run += 1

    @classmethod
    def load(cls, bits):
        widths, symbol = {}, 0
        while symbol < cls.SYMBOLS:
            width, run = bits.gamma() - 1, bits.gamma()
            widths |= dict.fromkeys(range(symbol, symbol + run), width) if width else {}
            symbol += run
        if symbol > cls.SYMBOLS:
            raise CodecError(f'{symbol} widths')
        return cls(widths)

# Symbols: 0 to 255 a byte, 256 + n a match whose distance has n bits, the last the end.

def encode(items, out):
    items = [*items]
    counts = {Huffman.END: 1}
    for item in items:
        symbol = item if isinstance(item, int) else 255 + min(item.distance.bit_length(), 11)
        counts[symbol] = counts.get(symbol, 0) + 1
    (huffman := Huffman(lengths(counts))).dump(out)
    for item in items:
        match item:
            case int():
                huffman.put(item, out)
            case Match(length, distance):
                bits = min(distance.bit_length(), 11)
                huffman.put(255 + bits, out)
                if bits == 11:
                    out.write(distance - 1024, 12)
                else:
                    out.write(distance & ~(1 << bits - 1), bits - 1)
                out.gamma(length - SHORTEST + 1)
    huffman.put(Huffman.END, out)
    return huffman

def decode(bits):
    huffman = Huffman.load(bits)
    while (symbol := huffman.get(bits)) != Huffman.END:
        if symbol < 256:
            yield symbol
        else:
            width = symbol - 255
            distance = bits.read(12) + 1024 if width == 11 else 1 << width - 1 | bits.read(width - 1)
            yield Match(bits.gamma() + SHORTEST - 1, distance)

# The container: magic, kind of checksum, lengths as variable-length numbers, checksum, body.

MAGIC = b'\x89LZ\r\n'

def varint(number):
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(out) + number.to_bytes(1, 'little')

def read_varint(view, at=0):
    number = shift = 0
    while True:
        try:
            byte = view[at]
        except IndexError as error:
            raise EndOfData('the number has no end', offset=at) from error
        number |= (byte & 0x7F) << shift
        shift, at = shift + 7, at + 1
        if byte < 0x80:
            return number, at

def compress(data, /, checksum=b'C', **options):
    data = bytes(data)
    total = Checksum.known[checksum](data)
    with BitWriter() as out:
        encode(matches(data, **options), out)
    return b''.join((MAGIC, checksum, varint(len(data)), bytes(total), varint(len(out.data)), out.data))

def decompress(data):
    view = memoryview(data)
    if (start := bytes(view[:len(MAGIC)])) != MAGIC:
        raise CodecError(f'not our data: {start!r}', offset=0)
    match bytes(view[len(MAGIC):][:1]):
        case kind if kind in Checksum.known:
            total = Checksum.known[kind]()
        case b'':
            raise EndOfData('no checksum', offset=len(view))
        case other:
            raise CodecError(f'unknown checksum {other.decode("latin-1")!r}', offset=len(MAGIC))
    size, at = read_varint(view, len(MAGIC) + 1)
    expected = int.from_bytes(view[at:at + total.size], byteorder='big')
    packed, at = read_varint(view, at + total.size)
    bits = BitReader(view[at:at + packed])
    try:
        result = expand(decode(bits))
    finally:
        bits.close()
    total |= result
    if len(result) != size:
        raise CodecError(f'{len(result)} bytes, expected {size}')
    if int(total) != expected:
        raise ChecksumError(expected, total.value)
    return result

# Data

def noise(seed, count):
    state = seed & 0xFFFFFFFF or 1
    for _ in range(count):
        state ^= state << 13 & 0xFFFFFFFF
        state ^= state >> 17
        state ^= state << 5 & 0xFFFFFFFF
        yield state >> 8 & 0xFF

def prose(seed, count):
    words = 'the a stone river old quick under over sleeps runs and but grey hill far'.split()
    return ' '.join(words[n * n % len(words)] for n in noise(seed, count)).capitalize().encode('ascii') + b'.'

def table():
    rows = bytearray()
    for row in range(40):
        rows += b'%03d;%-8s;%+7.2f;%x\n' % (row, b'abcdefgh'[row % 8:], row * 1.25 - 20, row * row)
    return rows

SAMPLES = {
    'nothing': b'', 'one': b'x', 'zeros': bytes(3000), 'pairs': b'ab' * 400, 'all bytes': bytes(range(256)),
    'noise': bytes(noise(2463534242, 1000)), 'prose': prose(7, 600), 'table': table(),
    'text': '\N{GREEK SMALL LETTER LAMDA}x. \u00fcber \U0001F600! '.encode() * 20,
    'stripes': bytes(b for n in range(200) for b in (n % 7, *[255] * (n % 3))), 'backwards': bytes(range(255, -1, -3)) * 3,
}

print(f'{"sample":<10}{"bytes":>6}{"items":>6}{"packed":>8}{"ratio":>8} {"checksums":<28}first items')
total_in = total_out = 0
for label, data in SAMPLES.items():
    packed = compress(data)
    items = list(matches(bytes(data)))
    assert expand(iter(items)) == data == decompress(packed), label
    total_in, total_out = total_in + len(data), total_out + len(packed)
    sums = ' '.join(bytes(Checksum.known[code](data)).hex() for code in sorted(Checksum.known))
    print(f'{label:<10}{len(data):>6}{len(items):>6}{len(packed):>8}{len(packed) / (len(data) or 1):>8.1%} {sums:<28}', *items[:4])
print(f'{"together":<10}{total_in:>6}{"":>6}{total_out:>8}{total_out / total_in:>8.1%}')

print('options:')
sample = SAMPLES['prose']
for options in {}, {'lazy': False}, {'depth': 1}, {'depth': 200, 'lazy': True}, {'checksum': b'A'}, {'checksum': b'F'}:
    packed = compress(sample, **options)
    print(f'  {options!s:<28}{len(packed):>6} {packed[:10].hex(" ", -2)} {decompress(bytearray(packed)) == sample}')

print('codes:')
huffman = Huffman(lengths({symbol: count for symbol, count in zip(b'etaoin', (12, 9, 8, 7, 7, 1))}))
for symbol, (code, width) in sorted(huffman.codes.items(), key=lambda item: item[1][::-1]):
    print(f'  {symbol:c} {code:0{width}b}')
with BitWriter() as out:
    for symbol in b'eaten on tea'.replace(b' ', b''):
        huffman.put(symbol, out)
    print(len(out), out.data, f'{out.pending:#b}')
print(out.data.hex('-'), len(out), bytes(huffman.get(bits) for bits in [BitReader(out.data)] for _ in range(10)))
writer = BitWriter()
for number in (1, 2, 3, 17, 300, 2 ** 70 + 1):
    writer.gamma(number)
writer.flush(final=True)
reader = BitReader(writer.data)
print([reader.gamma() for _ in range(6)], len(writer))

print('damage:')
good = compress(SAMPLES['table'], b'A')
for label, change in {
    'magic': lambda d: d.__setitem__(0, 0), 'kind': lambda d: d.__setitem__(5, ord('Z')), 'short': lambda d: d.__delitem__(slice(5, None)),
    'cut': lambda d: d.__delitem__(slice(-40, None)), 'number': lambda d: d.__setitem__(slice(6, None), b'\xff\xff'),
    'checksum': lambda d: d.__setitem__(slice(8, 12), d[8:12][::-1]), 'size': lambda d: d.__setitem__(6, d[6] ^ 1),
    'flipped': lambda d: d.__setitem__(len(d) // 2, d[len(d) // 2] ^ 0x10), 'swapped': lambda d: d.__setitem__(slice(-60, -20, 2), d[-59:-19:2]),
}.items():
    damaged = bytearray(good)
    change(damaged)
    try:
        decompress(damaged)
    except EndOfData as error:
        print(f'  {label:<9} end: {error}', error.__cause__ and repr(error.__cause__), isinstance(error, EOFError))
    except CodecError as error:
        print(f'  {label:<9} {type(error).__name__}: {error}', len(error.args), error.offset)
    else:
        print(f'  {label:<9} not noticed')
noticed = 0
for position in range(0, len(good), 9):
    damaged = bytearray(good)
    damaged[position] ^= 1 << position % 8
    try:
        noticed += decompress(damaged) != SAMPLES['table']
    except (CodecError, OverflowError):
        noticed += 1
    except RuntimeError as error:
        print(type(error.__cause__).__name__)
        noticed += 1
print(f'  {noticed} of {len(range(0, len(good), 9))} noticed')

print('bytes:')
def trouble(action, *args, **named):
    try:
        print(' ', repr(action(*args, **named)))
    except Exception as error:
        print(f'  {type(error).__name__}: {error}')

buffer = bytearray(b'0123456789abcdef')
view = memoryview(buffer)
view[4:8] = b'WXYZ'
view[::5] = view[1::5][:3].tobytes() + b'!'
print(' ', buffer, view[2:10:3].tolist(), view[::-4].tobytes(), view.nbytes, view[3:].readonly, view == buffer)
trouble(buffer.append, 1)
trouble(view.__setitem__, slice(0, 3), b'toolong')
trouble(view.__setitem__, 0, 256)
trouble(view.toreadonly().__setitem__, 0, 1)
trouble(lambda: view['a'])
trouble(lambda: [v.hex() for v in (view[:2], view[-2:])] + [view.cast('H').shape, view.cast('I').itemsize, view.format])
wide = view.cast('H')
wide[0] = 0x4142 if sys.byteorder == 'little' else 0x4241
print(' ', bytes(buffer[:2]), len(wide), hash(memoryview(b'ab')) == hash(b'ab'))
trouble(wide.__setitem__, 0, 1 << 16)
wide.release()
view.release()
trouble(len, view)
buffer *= 2
buffer[3:20:2] = bytes(9)
del buffer[::3]
print(' ', buffer, buffer.find(b'f'), buffer.count(0), buffer.rstrip(b'\0ef'), buffer.partition(b'\0')[::2])
trouble(lambda: buffer.__setitem__(slice(0, 6, 2), b'ab'))
trouble(lambda: (-2).to_bytes(1, 'big'))
trouble(lambda: (256).to_bytes(1, 'little'))
trouble(lambda: [(-2).to_bytes(2, 'big', signed=True), int.from_bytes(b'\xff\x7f', 'little', signed=True), int.from_bytes([1, 2], 'big')])
trouble(lambda: BitWriter().write(9, 3))
trouble(lambda: b'abc'.translate(bytes.maketrans(b'ac', b'xz'), b'b') + bytes.fromhex('00 ff'))
trouble(bytes, [1, 300])
trouble(bytes.fromhex, '0g')
trouble(lambda: b'a' + 'b')
trouble(lambda: b'%b and %a' % (Fletcher(b'abc'), 'é'))
trouble(lambda: hex(Crc(b'123456789')) + ' ' + f'{Adler(b"Wikipedia").value:X}')
try:
    with BitWriter() as lost:
        lost.write(255, 8)
        lost.flush()
        raise ChecksumError(0xDEADBEEF, 0xFEED)
except CodecError as error:
    print(' ', error, [hex(a) if isinstance(a, int) else a for a in error.args], lost.data)
