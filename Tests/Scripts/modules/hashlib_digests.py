# hashlib and hmac.
import hashlib
import hmac
import io

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
sorted(hashlib.__all__), sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available
[(name, hashlib.new(name, b'abc').hexdigest()) for name in sorted(hashlib.algorithms_guaranteed) if 'shake' not in name]
[(name, getattr(hashlib, name)().hexdigest()[:16], hashlib.new(name).digest_size, hashlib.new(name).block_size, hashlib.new(name).name) for name in sorted(hashlib.algorithms_guaranteed) if 'shake' not in name]
[hashlib.new(name, bytes(range(256)) * 5).hexdigest()[:20] for name in sorted(hashlib.algorithms_guaranteed) if 'shake' not in name]
hashlib.shake_128(b'a').hexdigest(4), hashlib.shake_256(b'a').digest(3), hashlib.shake_256(b'abc' * 100).hexdigest(300)[-20:], hashlib.shake_128().digest_size, hashlib.shake_128().block_size, hashlib.shake_128(b'a').digest(0)
hashlib.md5(b'a', usedforsecurity=False).hexdigest(), hashlib.md5(string=b'a').hexdigest(), hashlib.new('MD5').name, hashlib.new('SHA256', b'a', usedforsecurity=True).name
hashlib.sha1(bytearray(b'ab')).hexdigest(), hashlib.sha1(memoryview(b'ab')).hexdigest()
type(hashlib.md5()), type(hashlib.shake_128()), type(hashlib.blake2b()), repr(hashlib.sha256())[:30]
hashlib.md5('x')
hashlib.md5(1)
hashlib.new('x')
hashlib.new(1)
hashlib.md5().update('x')
hashlib.md5().update(1)
hashlib.shake_128(b'a').digest(-1)
type(hashlib.md5())()
hashlib.blake2b(b'a', digest_size=5).hexdigest(), hashlib.blake2b(b'a', key=b'key').hexdigest()[:20], hashlib.blake2s(b'a', salt=b'salt', person=b'me').hexdigest(), hashlib.blake2b(b'', key=b'k').hexdigest()[:20]
hashlib.blake2b(b'a', fanout=2, depth=3, leaf_size=100, node_offset=5, node_depth=1, inner_size=64, last_node=True).hexdigest()[:20], hashlib.blake2s(b'a', fanout=0, depth=255, leaf_size=2 ** 32 - 1, node_offset=2 ** 48 - 1, node_depth=255, inner_size=32).hexdigest()[:20]
hashlib.blake2b(b'a' * 128).hexdigest()[:20], hashlib.blake2b(b'a' * 129).hexdigest()[:20], hashlib.blake2s(b'a' * 64).hexdigest()[:20], hashlib.blake2s(b'a' * 1000, key=b'x' * 32).hexdigest()[:20]
hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2b.SALT_SIZE, hashlib.blake2b.PERSON_SIZE, hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2s.PERSON_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE
hashlib.blake2b(b'a', digest_size=65)
hashlib.blake2b(b'a', key=b'k' * 65)
hashlib.blake2b(b'a', salt=b'k' * 17)
hashlib.blake2b(b'a', person=b'k' * 17)
hashlib.blake2b(b'a', fanout=256)
hashlib.blake2b(b'a', depth=0)
hashlib.blake2b(b'a', leaf_size=-1)
hashlib.blake2b(b'a', leaf_size=2 ** 32)
hashlib.blake2b(b'a', node_offset=-1)
hashlib.blake2b(b'a', node_offset=2 ** 64)
hashlib.blake2b(b'a', node_depth=256)
hashlib.blake2b(b'a', inner_size=65)
hashlib.blake2s(b'a', node_offset=2 ** 48)
hashlib.blake2s(b'a', digest_size=33)
hashlib.blake2b('x')
hashlib.pbkdf2_hmac('sha256', b'p', b's', 1).hex(), hashlib.pbkdf2_hmac('sha1', b'p', b's', 3, 10), hashlib.pbkdf2_hmac('md5', b'p' * 100, b's', 2, 40).hex(), hashlib.pbkdf2_hmac('sha512', b'p', b's', 5, dklen=70).hex()
hashlib.pbkdf2_hmac('sha256', b'p', b's', 0)
hashlib.pbkdf2_hmac('sha256', 'p', b's', 1)
hashlib.pbkdf2_hmac('sha256', b'p', b's', 1, 0)
hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest(), hashlib.file_digest(io.BytesIO(b'abc'), hashlib.sha1).hexdigest()
hashlib.file_digest(1, 'md5')
hmac.new(b'k', b'm', 'md5').hexdigest(), hmac.new(b'k', b'm', hashlib.sha256).hexdigest(), hmac.new(b'k' * 100, b'm', 'sha1').digest(), hmac.digest(b'k', b'm', 'sha1').hex(), hmac.digest(b'k' * 200, b'm', hashlib.sha384).hex()
hmac.new(b'k', b'm', hashlib.md5).name, hmac.HMAC(b'k', digestmod='md5').block_size, hmac.HMAC(b'k', digestmod='md5').digest_size, hmac.HMAC.blocksize, hmac.digest_size, hmac.trans_5C[:3], hmac.trans_36[:3]
hmac.new(b'k', b'm')
hmac.new('k', b'm', 'md5')
hmac.new(b'k', 'm', digestmod='md5')
hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b'), hmac.compare_digest(b'a', bytearray(b'a')), hmac.compare_digest('a', 'ab')
hmac.compare_digest('é', 'é')
hmac.compare_digest('a', b'a')
hmac.compare_digest(1, 1)
""".strip().splitlines():
    show(line)

for name in sorted(hashlib.algorithms_guaranteed):
    digest = hashlib.new(name)
    for size in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 137, 200):
        digest.update(b'x' * size)
    copy = digest.copy()
    copy.update(b'more')
    length = (9,) if 'shake' in name else ()
    print(name, digest.hexdigest(*length)[:18], copy.digest(*length)[:6], digest.digest(*length)[:3])
code = hmac.new(b'key', digestmod='sha256')
code.update(b'a')
copy = code.copy()
copy.update(b'b')
print(code.hexdigest()[:16], copy.hexdigest()[:16], type(code).__name__)
