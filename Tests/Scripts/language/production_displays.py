# small
# list_display, set_display, dict_display: items, stars, order of evaluation, duplicates
def say(x):
    print('evaluated', x)
    return x


print([say(1), *say([2, 3]), say(4)], {say(5): say(6), **say({7: 8}), say(9): say(10)}, len({say('a'), *say('ab')}))
print([], [1, ], {}, {1: 2, }, {1, }, [*[], *()], {**{}, **{'a': 1}}, {*[]}, [[]], {'k': {}}, {(): []})
print({1: 'a', 1.0: 'b', True: 'c'}, {1, 1.0, True}, {'a': 1, **{'a': 2}}, {**{'a': 2}, 'a': 1}, [None, ...])
for use in (lambda: {[]: 1}, lambda: {[]}, lambda: [*5], lambda: {*5}, lambda: {**5}, lambda: {**[1]}, lambda: {1: 2, **None}, lambda: (*None,)):
    try:
        print(use())
    except TypeError as error:
        print(error)
for text in ('[1, , 2]', '{1: }', '{1: 2, 3}', '{1, 2: 3}', '{**a, *b}', '{*a, **b}', '[**a]', '(**a)', '{1:2:3}', '[1', '{1', '{:}', '{,}', '[a b]', '{"a": 1 "b": 2}', '{1: *a}'):
    try:
        compile(text, 'text', 'eval')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
