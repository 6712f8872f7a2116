# sys.exit with a text: printed to stderr, status 1.
# small
# stderr

import sys
print('before')
sys.exit('something went wrong')
