# secrets: forms and ranges of what is random.
import secrets

print(sorted(secrets.__all__), secrets.DEFAULT_ENTROPY)
print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex()), len(secrets.token_hex(3)), len(secrets.token_urlsafe(6)), secrets.token_bytes(0))
print(all(0 <= secrets.randbelow(5) < 5 for _ in range(50)), secrets.randbelow(1), all(0 <= secrets.randbits(3) < 8 for _ in range(50)))
print(secrets.choice([7]), secrets.choice('abc') in 'abc', secrets.compare_digest('a', 'a'), secrets.token_hex(16) != secrets.token_hex(16))
print(type(secrets.SystemRandom()).__name__, 0 <= secrets.SystemRandom().random() < 1)
for function, *arguments in ((secrets.randbelow, 0), (secrets.randbelow, -1), (secrets.choice, []), (secrets.token_bytes, -1), (secrets.token_bytes, 'x')):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__)
