print('loading', __name__)
counter = 0
