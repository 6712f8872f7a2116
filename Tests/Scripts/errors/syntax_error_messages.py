# stderr
# Messages and places of syntax errors, each text with and without a line feed at its end.
tests = open('syntax_error_texts/texts.txt', encoding='utf-8').read().strip('\n').split('\n')
import sys
for t in tests:
    src = t.replace('\\n', '\n').replace('\\t', '\t') if not t.startswith(("'", 'b\'', "f'{a\\n", '\\')) else t
    for nl in ('\n', ''):
        try:
            compile(src + nl, 'f', 'exec')
            r = 'ok'
        except SyntaxError as e:
            r = (type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
        except Exception as e:
            r = repr(e)
        print(repr(src), nl == '', r)
