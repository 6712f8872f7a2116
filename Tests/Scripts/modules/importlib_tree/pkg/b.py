late='late'; print('b')
