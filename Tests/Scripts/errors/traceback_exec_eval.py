# Code from exec and eval has no source lines.
# small
# stderr

def run(code):
    exec(code)
try:
    eval('(1 +\n(2 / 0))')
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_next.tb_lineno, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_filename)
run('x = 1\n\ndef f():\n    return undefined_thing\nf()\n')
