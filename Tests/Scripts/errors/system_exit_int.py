# sys.exit with a number: that status, nothing printed.
# small
# stderr

import sys
print('before')
try:
    sys.exit(3)
finally:
    print('finally')
