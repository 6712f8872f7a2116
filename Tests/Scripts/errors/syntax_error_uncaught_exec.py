# A syntax error in exec'd code, uncaught: the frames, then the source line.
# small
# stderr

def run(src):
    exec(src)
run('x = 1\nif x = 2:\n    pass\n')
