# small
# assert_stmt, pass_stmt
def say(x):
    print('evaluated', x)
    return x


assert True, say('never')
assert (1, 2)[0]
for text in ('assert 0', 'assert 0, "message"', 'assert [], (1, 2)', 'assert say(0), say("message")', 'assert None, None', 'assert 1 == 2, f"{1 + 1}"', 'assert 0, ValueError("inside")', 'assert', 'assert 1,', 'assert 1, 2, 3', 'assert x = 1', 'assert x := 1', 'assert (yield)', 'pass 1', 'pass = 1', 'pass, pass', 'pass; pass', 'if 1: pass; pass'):
    try:
        exec(text)
        print('fine', text)
    except Exception as error:
        print(text, '|', type(error).__name__, error, error.args if not isinstance(error, SyntaxError) else '')


def function(): pass


class C: pass


for _ in (): pass
else: pass
print(function())
