from helpers.circular_c import other
value = 1
