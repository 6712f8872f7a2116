# What was printed before the failure is there; partial lines too.
# small
# stderr

import sys
print('a line')
print('no newline at the end', end='')
sys.stdout.write(' and more')
sys.stderr.write('to stderr\n')
raise ValueError
