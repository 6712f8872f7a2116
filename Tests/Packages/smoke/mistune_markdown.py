import mistune

text = """# Title *here*

A paragraph with **bold**, *emphasis*, `code`, [a link](http://example.com "t") and <b>html</b>.
Second line\\
broken.

* one
* two
    1. inner
    2. more

> quote
> more

```python
print("x < y")
```

| a | b |
|---|:-:|
| 1 | 2 |

Auto <http://x.org> and ![image](a.png) ~~gone~~

---
Setext
======
"""
print(mistune.html(text))
print(mistune.create_markdown(escape=True)("<script>x</script> & y"))
print(mistune.create_markdown(renderer="ast")("# a *b*\n\nc"))
