# Mutual recursion is not folded; three equal lines are the limit.
# small
# stderr

def even(n):
    if n == 0:
        raise ValueError('bottom')
    return odd(n - 1)
def odd(n):
    return even(n - 1)
def three(n):
    if n == 0:
        return even(2)
    return three(n - 1)
three(5)
