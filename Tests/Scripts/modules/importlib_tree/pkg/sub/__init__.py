from ..  import value; thing='t'; print('sub', __package__)
