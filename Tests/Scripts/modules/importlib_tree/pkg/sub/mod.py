name=__name__; from ..b import late
