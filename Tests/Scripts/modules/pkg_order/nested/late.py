value = 'imported by the star'
