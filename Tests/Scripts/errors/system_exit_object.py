# SystemExit with something else: its str is printed, status 1; large and negative numbers wrap.
# small
# stderr

import sys
class Code:
    def __str__(self): return 'custom object'
raise SystemExit([1, Code().__str__()])
