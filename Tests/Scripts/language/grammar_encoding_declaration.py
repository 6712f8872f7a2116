# small
# The declaration of an encoding in bytes: where it counts, which are known.


def attempt(source):
    try:
        code = compile(source, '<case>', 'exec')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
        return
    namespace = {'told': told, 'Record': Record, 'f': lambda *a, **k: (a, k)}
    known = set(namespace)
    try:
        exec(code, namespace)
    except Exception as error:
        print(repr(source), '|', type(error).__name__, error)
    else:
        print(repr(source), '|', shown({name: value for name, value in namespace.items() if name not in known and name != '__builtins__'}))


def shown(value):
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part[part.index('>'):] for part in others)


def told(value):
    print('told', value, end=' ')
    return value


class Record:
    """Shows what is done to its attributes and items."""

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __setattr__(self, name, value):
        print('set', name, value, end=' ')
        self.__dict__[name] = value

    def __delattr__(self, name):
        print('del', name, end=' ')
        del self.__dict__[name]

    def __getitem__(self, key):
        print('get', key, end=' ')
        return key

    def __setitem__(self, key, value):
        print('set', key, value, end=' ')

    def __delitem__(self, key):
        print('del', key, end=' ')

    def __call__(self, *args, **kwargs):
        print('call', args, kwargs, end=' ')
        return self

    def __repr__(self):
        return 'Record'


for source in [
    'x = 1',
]:
    attempt(source)


def encoded(source):
    namespace = {}
    try:
        exec(compile(source, '<bytes>', 'exec'), namespace)
    except Exception as error:
        print(source, '|', type(error).__name__, error)
    else:
        print(source, '|', ascii(namespace.get('x')))


for source in [
    b'x = "\xc3\xa9"', b'# coding: latin-1\nx = "\xe9"', b'# -*- coding: latin-1 -*-\nx = "\xe9"', b'# vim: set fileencoding=latin-1 :\nx = "\xe9"', b'#!/usr/bin/python\n# coding=latin-1\nx = "\xe9"',
    b'\n# coding: latin-1\nx = "\xe9"', b'# coding: utf-8\nx = "\xc3\xa9"',
 b'# coding: UTF8\nx = "\xc3\xa9"', b'\xef\xbb\xbfx = "\xc3\xa9"', b'\xef\xbb\xbf# coding: utf-8\nx = 1', b'# encoding latin-1\nx = "a"',
    b'# coding latin-1\nx = "a"', b'#coding:latin-1\nx = "\xe9"', b'    # coding: latin-1\nx = "\xe9"', b'"# coding: latin-1"\nx = "\xc3\xa9"', b'x = 1 # coding: latin-1', b'', b'\n', b'x = 1\x00', bytearray(b'x = 2'),
]:
    encoded(source)
