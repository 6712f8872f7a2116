# Tabs and spaces mixed inconsistently.
# small
# stderr

if True:
        x = 1
	y = 2
