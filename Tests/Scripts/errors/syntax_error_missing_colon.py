# A missing colon.
# small
# stderr

for i in range(3)
    print(i)
