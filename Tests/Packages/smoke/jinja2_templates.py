from jinja2 import DictLoader, Environment, StrictUndefined, Template, TemplateSyntaxError, UndefinedError
from markupsafe import Markup, escape

print(Template("Hello {{ name|upper }}!").render(name="Ada"))
env = Environment(loader=DictLoader({
    "base": "<title>{% block title %}none{% endblock %}</title>\n{% block body %}{% endblock %}",
    "page": """{% extends "base" %}
{% block title %}{{ title|e }}{% endblock %}
{% block body %}
{%- macro row(item, n=1) -%}<li>{{ n }}: {{ item.name }} {{ "%.2f"|format(item.price) }}</li>{%- endmacro %}
<ul>
{%- for item in items if item.price > 1 %}
  {{ row(item, loop.index) }}{% if loop.last %} last{% endif %}
{%- else %}
  nothing
{%- endfor %}
</ul>
{{ items|map(attribute="name")|join(", ") }} {{ items|sum("price") }} {{ items|sort(attribute="price")|first }}
{% set total = namespace(n=0) %}{% for i in range(4) %}{% set total.n = total.n + i %}{% endfor %}{{ total.n }}
{% filter upper %}loud{% endfilter %} {{ {"a": [1, 2]}.a[-1] }} {{ 7 // 2 ** 1 }} {{ "x" in "xyz" and not false }} {{ none is none }}
{% endblock %}""",
    "child": "{% include 'part' ignore missing %}{% import 'lib' as lib %}{{ lib.twice('ab') }}",
    "lib": "{% macro twice(x) %}{{ x * 2 }}{% endmacro %}"}), autoescape=True)
items = [{"name": "pen", "price": 1.5}, {"name": "<ink>", "price": 4}, {"name": "gum", "price": 0.5}]
print(env.get_template("page").render(title="A & B", items=items))
print(env.get_template("child").render())
for source in ("{% if %}", "{{ x", "{% for a in b %}", "{{ a|nothing }}"):
    try:
        env.from_string(source)
    except TemplateSyntaxError as error:
        print(type(error).__name__, error)
try:
    Environment(undefined=StrictUndefined).from_string("{{ missing }}").render()
except UndefinedError as error:
    print(error)
print(escape("<a href='x'>&\"</a>"), Markup("<b>%s</b>") % "<i>", Markup("a &lt; <b>b</b>").striptags(), Markup("<em>").join(["<", ">"]))
print([part for part in Template("{% for x in y %}{{ x }}{% endfor %}").generate(y="abc")])
