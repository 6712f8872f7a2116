one = 1
two = 2
_three = 3
__all__ = ['one', '_three']
