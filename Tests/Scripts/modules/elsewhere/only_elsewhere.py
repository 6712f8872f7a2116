value = 'only elsewhere'
