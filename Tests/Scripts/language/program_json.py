# A JSON reader and writer, with error positions.
# small

class JSONError(ValueError):
    def __init__(self, msg, pos): super().__init__(f'{msg} at {pos}'); self.pos = pos
ESC = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
def loads(s):
    def ws(i):
        while i < len(s) and s[i] in ' \t\r\n': i += 1
        return i
    def value(i):
        i = ws(i)
        if i == len(s): raise JSONError('unexpected end', i)
        c = s[i]
        if c == '{':
            out, i = {}, ws(i + 1)
            if s[i:i + 1] == '}': return out, i + 1
            while True:
                k, i = string(ws(i))
                i = ws(i)
                if s[i:i + 1] != ':': raise JSONError('expected :', i)
                out[k], i = value(i + 1)
                i = ws(i)
                if s[i:i + 1] == '}': return out, i + 1
                if s[i:i + 1] != ',': raise JSONError('expected , or }', i)
                i += 1
        if c == '[':
            out, i = [], ws(i + 1)
            if s[i:i + 1] == ']': return out, i + 1
            while True:
                v, i = value(i)
                out.append(v)
                i = ws(i)
                if s[i:i + 1] == ']': return out, i + 1
                if s[i:i + 1] != ',': raise JSONError('expected , or ]', i)
                i += 1
        if c == '"': return string(i)
        for word, v in (('true', True), ('false', False), ('null', None)):
            if s.startswith(word, i): return v, i + len(word)
        j = i
        while j < len(s) and s[j] in '+-0123456789.eE': j += 1
        if i == j: raise JSONError(f'unexpected {c!r}', i)
        t = s[i:j]
        try:
            return (float(t) if any(x in t for x in '.eE') else int(t)), j
        except ValueError:
            raise JSONError(f'bad number {t}', i) from None
    def string(i):
        if s[i:i + 1] != '"': raise JSONError('expected a string', i)
        out, i = [], i + 1
        while i < len(s):
            c = s[i]
            if c == '"': return ''.join(out), i + 1
            if c == '\\':
                e = s[i + 1:i + 2]
                if e == 'u': out.append(chr(int(s[i + 2:i + 6], 16))); i += 6
                elif e in ESC: out.append(ESC[e]); i += 2
                else: raise JSONError('bad escape', i)
            else: out.append(c); i += 1
        raise JSONError('unterminated string', i)
    v, i = value(0)
    if ws(i) != len(s): raise JSONError('extra data', ws(i))
    return v
def dumps(v, indent=None, level=0):
    if v is None: return 'null'
    if v is True or v is False: return str(v).lower()
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, str): return '"' + ''.join('\\"' if c == '"' else '\\\\' if c == '\\' else f'\\u{ord(c):04x}' if c < ' ' else c for c in v) + '"'
    nl = '' if indent is None else '\n' + ' ' * indent * (level + 1)
    end = '' if indent is None else '\n' + ' ' * indent * level
    if isinstance(v, dict):
        return '{' + nl + (',' + (nl or ' ')).join(f'{dumps(k)}: {dumps(x, indent, level + 1)}' for k, x in v.items()) + end + '}'
    return '[' + nl + (',' + (nl or ' ')).join(dumps(x, indent, level + 1) for x in v) + end + ']'
text = '{"name": "Adder", "n": [1, -2.5, 3e2, 0], "deep": {"a": {"b": [true, false, null, []]}}, "text": "q\\"uo\\u00e9te\\n", "empty": {}}'
d = loads(text)
print(d)
print(dumps(d))
print(dumps(d, 2))
print(loads(dumps(d)) == d, loads(' [ ] '), loads('"x"'), loads('12'))
for bad in ('', '{', '[1,', '[1 2]', '{"a" 1}', '{1: 2}', '"abc', 'tru', '[1] 2', '"\\x"', '-', '1.2.3', '{"a": }'):
    try:
        loads(bad)
    except JSONError as e:
        print(repr(bad), e, e.pos)
