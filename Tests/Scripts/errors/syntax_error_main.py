# A syntax error in the script itself: nothing runs.
# small
# stderr

print('never printed')
def f(x):
    return x +
print(f(1))
