# A hint for a module attribute.
# small
# stderr

import math
print(math.floor(2.5))
math.flor(2.5)
