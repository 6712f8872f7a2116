thing = 'deep thing'
