x = 1; print('deep', __name__)
