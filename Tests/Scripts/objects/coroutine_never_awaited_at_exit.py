# small
# stderr
async def forgotten():
    pass

kept = forgotten()
print('end')
