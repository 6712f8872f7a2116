from helpers.circular_d import value
other = 1
