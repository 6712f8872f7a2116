"""python -m unittest"""

import sys

# What the messages are to name as the command.
sys.argv[0] = sys.executable.rpartition("/")[2] + " -m unittest"

__unittest = True

from .main import main

main(module=None)
