# Equal set constants of one code object are one object, whose order decides how each display is built.
def displays():
    return {8, 16, 0, 'a'}, {16, 0, 8, 'a'}, {0, 8, 16, 'a'}


def containers():
    first = [x for x in {24, 8, 16}]
    return first, [x for x in {16, 24, 8}], 8 in {8, 16, 24}


print([len(shown) for shown in displays()], containers())
print([list(shown) for shown in ({8, 16, 0}, {16, 0, 8}, {0, 16, 8})])
print([list(shown) for shown in ({1, 2, 3.0}, {1.0, 2, 3}, {True, 2, 3})])
