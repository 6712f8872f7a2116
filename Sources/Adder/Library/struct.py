"""Values packed into bytes and back, as the structs of C have them."""

from _struct import calcsize, pack, pack_into, unpack, unpack_from, iter_unpack, Struct, error, _clearcache

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']
