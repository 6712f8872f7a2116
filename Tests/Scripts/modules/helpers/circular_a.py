print('a starts')
from helpers import circular_b
print('a goes on', circular_b.name)
name = 'A'
