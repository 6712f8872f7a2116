inside = 'helpers.sub'
