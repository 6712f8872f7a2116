print('pkg init', __name__, __package__, __path__ == [__file__.rpartition('/')[0]], __spec__.name, __spec__.parent)
__all__ = ['a', 'value', 'sub']
value = 1
hidden = 2
