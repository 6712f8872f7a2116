# uuid.
import copy
import uuid

U = uuid.UUID
u = U("12345678-1234-5678-1234-567812345678")

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
U('{12345678-1234-5678-1234-567812345678}'), U('urn:uuid:12345678-1234-5678-1234-567812345678'), U(bytes=b'\x12\x34\x56\x78' * 4), U(int=5), U(int=5, version=4)
U(bytes_le=b'\x78\x56\x34\x12\x34\x12\x78\x56' + b'\x12\x34\x56\x78\x12\x34\x56\x78'), U(fields=(0x12345678, 0x1234, 0x5678, 0x12, 0x34, 0x567812345678))
U()
U('x')
U('1234567812345678123456781234567g')
U(bytes=b'x')
U(bytes_le=b'1')
U(fields=(1, 2))
U(fields=(2 ** 32, 0, 0, 0, 0, 0))
U(fields=(0, 2 ** 16, 0, 0, 0, 0))
U(fields=(0, 0, 2 ** 16, 0, 0, 0))
U(fields=(0, 0, 0, 256, 0, 0))
U(fields=(0, 0, 0, 0, 256, 0))
U(fields=(0, 0, 0, 0, 0, 2 ** 48))
U(int=-1)
U(int=2 ** 128)
U(int=5, version=0)
U('x', int=5)
u.hex, u.urn, u.variant, u.version, u.time, u.clock_seq, u.node, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.fields
u.bytes, u.bytes_le, int(u), str(u), repr(u), hash(u) == hash(u.int), u.is_safe
u < U(int=5), u > U(int=5), u <= u, u >= u, u == U(str(u)), u == 5, u != U(int=5)
u < 5
setattr(u, 'x', 1)
uuid.SafeUUID.safe, list(uuid.SafeUUID)
uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'é')
uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500
uuid.RESERVED_NCS, uuid.RFC_4122, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE
copy.copy(u), copy.deepcopy(u), u.__getstate__(), U(int=5, is_safe=uuid.SafeUUID.safe).__getstate__()
uuid.uuid4().version, uuid.uuid4().variant, uuid.uuid4() != uuid.uuid4(), uuid.uuid1(5, 6).node, uuid.uuid1(5, 6).clock_seq, uuid.uuid1().version, uuid.uuid1() != uuid.uuid1(), uuid.getnode() == uuid.getnode()
[U(int=i << 60).variant for i in (0, 8, 12, 14)]
""".strip().splitlines():
    show(line)

print(list(uuid.SafeUUID), uuid.SafeUUID.safe.value, uuid.SafeUUID.unsafe.value, uuid.SafeUUID.unknown.value, uuid.UUID(int=3, is_safe=uuid.SafeUUID.unsafe).is_safe)
print(uuid.UUID(int=3, is_safe=uuid.SafeUUID.safe).__getstate__(), uuid.UUID(int=3).__getstate__(), uuid.int_ is int, uuid.bytes_ is bytes)
