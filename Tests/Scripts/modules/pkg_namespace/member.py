value = 'in a package without __init__'
