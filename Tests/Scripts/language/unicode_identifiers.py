# Identifiers in many scripts, normalisation, soft keywords as names.
# small

été, Ω, 変数, ñ_1, _ж, ª = 1, 2, 3, 4, 5, 6
print(été + Ω + 変数 + ñ_1 + _ж + ª, a)
𝐱 = 'bold x'
print(x, 'x' in globals(), '𝐱' in globals())
match, case, _, type = 1, 2, 3, 4
print(match, case, _, type)
match = {'case': 1}; print(match['case'], match)
def case(match): return match
print(case(5), case(match=6))
class Ä:
    ö = 'ü'
    def ß(self, ï=1): return ï
print(Ä.ö, Ä().ß(ï=2), Ä.__name__, Ä.ß.__qualname__)
e1 = {}
exec('caf\u00e9 = 1', e1); exec('r = cafe\u0301', e1)
print(e1['r'])
for src in ['1a = 1', 'a-b = 1', '€ = 1', 'a$ = 1', '½ = 1', 'x\u00b2 = 1', '² = 1', '\u200bx = 1', 'a\u00a0= 1',
    '“quote”', 'x = ‘a’', 'a–b', '٣ = 1', 'x٣ = 1', '℘ = 1', 'é́ = 1', '🐍 = 1', 'class = 1', 'None = 1', 'async = 1',
    'await = 1', 'print = 1', 'lambda = 1', 'x.class', 'def if(): pass', 'x = 1；', '\ufeffy = 1']:
    try:
        exec(src, {})
        print('ok', ascii(src))
    except SyntaxError as e:
        print(ascii(src), '|', ascii(e.msg))
print(str.isidentifier('été'), '変数'.isidentifier(), '1a'.isidentifier(), 'match'.isidentifier(), 'a b'.isidentifier())
o = Ä(); setattr(o, 'ﬁ', 1); print(vars(o), hasattr(o, 'fi'))
o.ﬁ = 2; print(vars(o))
def kw(**k): return k
print(kw(ﬁ=1), kw(**{'ﬁ': 2}))
