import AdderSyntax
import Testing

@Test func lineOfText() {
  #expect(SourceText("a\r\nb\n").line(1) == "a")
  #expect(SourceText("a\r\nb\n").line(2) == "b")
}
