# string.Template.
from string import Template
import string

T = Template

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
T('$who likes ${what}; $$5').substitute(who='tim', what='kung pao')
T('$who likes ${what}').substitute({'who': 'tim'}, what='x')
T('$who $what').substitute({'who': 'tim', 'what': 1}, who='tom')
T('$who').substitute()
T('$who').safe_substitute()
T('$who ${x} $$ $').safe_substitute(x=1)
T('a\n b $').substitute()
T('$').substitute()
T('$5').substitute()
T('ab ${5}').substitute()
T('${who').substitute(who=1)
T('$é $E_1').safe_substitute(E_1=2)
T('$WHO').substitute(WHO=5)
T('$self $mapping').substitute(self=1, mapping=2)
T('$a').template
T('$a ${b} $$ $a $c').get_identifiers()
T('$a $').is_valid(), T('$a $$').is_valid()
T('$a $').get_identifiers()
T.delimiter, T.idpattern, T.braceidpattern, int(T.flags)
T('$a').substitute({'a': 1}, {'a': 2})
T('$a').substitute(5)
T.__name__, T.__module__
T()
""".strip().splitlines():
    show(line)


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(Percent('%a_b %x %% %{c_d}').safe_substitute(a_b=1, c_d=2), Percent('%a_b').get_identifiers())


class Braced(Template):
    braceidpattern = r'[a-z]+\.[a-z]+'


print(Braced('$a ${b.c} ${d}').safe_substitute({'a': 1, 'b.c': 2, 'd': 3}))


class Own(Template):
    pattern = r'(?P<escaped>@@)|@(?P<named>[a-z]+)@|(?P<braced>\Z.)|(?P<invalid>@)'


print(Own('@a@ @@ x').substitute(a=5))
try:
    Own('x @b').substitute(a=5)
except ValueError as error:
    print(error)
