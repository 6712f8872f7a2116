import math
public = 'public'
_hidden = 'hidden'
__dunder = 'dunder'


class Klass:
    pass
