# hashlib: each algorithm by its name, fed at once and in pieces, its sizes, copies and errors.
import hashlib
from hashlib import (
    algorithms_available, algorithms_guaranteed, blake2b, blake2s, file_digest, md5, new, pbkdf2_hmac, sha1, sha224, sha256, sha384, sha512, sha3_224,
    sha3_256, sha3_384, sha3_512, shake_128, shake_256)


def t(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)


FIXED = (md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, blake2b, blake2s)
print(sorted(algorithms_guaranteed), algorithms_guaranteed <= algorithms_available)
data = bytes(range(256)) * 3
for make in FIXED:
    made = make()
    print(made.name, made.digest_size, made.block_size, made.hexdigest())
    for size in (1, 3, 55, 56, 63, 64, 65, 71, 72, 73, 103, 104, 111, 112, 127, 128, 129, 135, 136, 137, 143, 144, 145, 255, 256, 768):
        whole = make(data[:size])
        parts = make(usedforsecurity=False)
        for start in range(0, size, 50):
            parts.update(memoryview(data)[start:min(start + 50, size)])
        print("   ", size, whole.hexdigest(), parts.digest() == whole.digest() == new(made.name, data[:size]).digest())
    half = make(b"first")
    other = half.copy()
    other.update(bytearray(b" second"))
    print("   ", half.hexdigest() == make(b"first").hexdigest(), other.hexdigest() == make(b"first second").hexdigest(), half.update(b""), type(half.digest()).__name__)
    for bad in ("text", 5, None, [1]):
        t(made.update, bad)
        t(make, bad)
for make in (shake_128, shake_256):
    made = make(b"abc")
    print(made.name, made.digest_size, made.block_size, made.hexdigest(0) == "", made.hexdigest(5), made.digest(200).hex())
    t(made.digest)
    t(made.digest, "a")
    print(made.digest(7) == made.digest(20)[:7], made.copy().hexdigest(3))
for name in ("sha224", "SHA224", "sha3_512", "nothing", "", 5):
    t(lambda: new(name, b"x").hexdigest())
import io
print(file_digest(io.BytesIO(data), sha3_224).hexdigest() == sha3_224(data).hexdigest(), file_digest(io.BytesIO(data), "sha224").hexdigest() == sha224(data).hexdigest())
print(pbkdf2_hmac("sha224", b"p", b"s", 3).hex(), pbkdf2_hmac("sha3_256", b"p", b"s", 2, 10).hex())
