# Entities, and HTML good and bad.
import html
import html.entities
import html.parser

print(html.escape("<a href='x'>\"&</a>"), html.escape("'\"", quote=False))
for text in ("&amp;", "&lt", "&#65;", "&#x41;", "&#128;", "&#0;", "&#xd800;", "&#1114112;", "&notin;", "&notit;", "&", "&#", "&AMP", "&ampx", "&#9;", "&#11;",
             "&#xfdd0;", "&#1;", "&zz;", "a &copy b", "&bne;", "&;", "&#x;"):
    print(text, ascii(html.unescape(text)))
print(len(html.entities.html5), len(html.entities.name2codepoint), html.entities.codepoint2name[233], html.entities.entitydefs["eacute"], ascii(html.entities.html5["NotEqualTilde;"]))


class Shown(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("    start", tag, attrs, self.getpos(), self.get_starttag_text())

    def handle_endtag(self, tag):
        print("    end", tag, self.getpos())

    def handle_data(self, data):
        print("    data", repr(data))

    def handle_comment(self, data):
        print("    comment", repr(data))

    def handle_decl(self, decl):
        print("    declaration", repr(decl))

    def handle_pi(self, data):
        print("    instruction", repr(data))

    def unknown_decl(self, data):
        print("    unknown", repr(data))

    def handle_charref(self, name):
        print("    character", name)

    def handle_entityref(self, name):
        print("    entity", name)


TEXTS = [
    "<p class='a' ID=x checked>Hi <b>you</b><br/>&amp; &#65;</p>", "<!DOCTYPE html><!-- c --><?pi x><![CDATA[d]]>", "<script>if (a<b) '</p>'</script>x",
    "<a href=\"x&amp;y\" b = 'c d'", "a < b & c", "<1> </> </ x> <>", "text\n<i\n a=1>\n", "<!x> <!-> <!--", "&", "&am", "<a/b=c>", "<STYLE>x</Style >y",
    "<a b='>'>c", "<a =x y==z>"]
for text in TEXTS:
    for convert in (True, False):
        print(repr(text), convert)
        parser = Shown(convert_charrefs=convert)
        parser.feed(text)
        parser.close()
parser = Shown()
for character in "<a b='c'>d&eacute;</a>":
    parser.feed(character)
parser.close()
parser.reset()
try:
    parser.feed("<![odd[x]]>")
except AssertionError as error:
    print(error)
