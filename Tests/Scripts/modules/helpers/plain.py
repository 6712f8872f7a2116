"""A plain module."""
value = 'plain value'
_private = 'private'


def func(x):
    return x, value
