value = 'elsewhere'
