# Lines of several files: numbers and names, hooks, rewriting in place, leaving early, standard input, and the functions of the module.
import fileinput
import gc
import io
import os
import pathlib
import sys
import tempfile
from fileinput import FileInput

folder = tempfile.mkdtemp()
os.chdir(folder)


def attempt(what, *arguments, **keywords):
    try:
        print(" ", what(*arguments, **keywords))
    except Exception as problem:
        print(" ", type(problem).__name__, problem)


def write(name, text):
    with open(name, "wb") as file:
        file.write(text)
    return name


def told(sequence):
    return [(sequence.filename(), sequence.lineno(), sequence.filelineno(), sequence.isfirstline(), sequence.isstdin(), sequence.fileno() > 2, line) for line in sequence]


write("a", b"a1\na2\na3\n")
write("b", b"b1\nb2")
write("empty", b"")
write("latin", b"\xe9\n")
print(fileinput.__all__, fileinput.lineno.__name__, fileinput.isstdin.__name__, FileInput[str])

print("objects")
with FileInput(["a", "empty", "b"]) as sequence:
    print(sequence.filename(), sequence.lineno(), sequence.fileno(), sequence.isfirstline(), sequence.isstdin(), sequence.filelineno())
    for step in told(sequence):
        print(step)
    print(sequence.filename(), sequence.lineno(), sequence.filelineno(), sequence.fileno(), repr(sequence.readline()), list(sequence))
sequence = FileInput(pathlib.Path("a"))
print(next(sequence), sequence.nextfile(), next(sequence, "end"), sequence.filename(), sequence.lineno())
sequence = FileInput(("a", "b"), mode="rb")
print(sequence.readline(), sequence.nextfile(), sequence.readline(), sequence.lineno(), sequence.filelineno(), sequence.close(), sequence.readline(), list(sequence))
for arguments in ((["a"], True), ("none",), (["a", "none"],), ((name for name in "ab"),), (b"a",)):
    attempt(lambda: [line for line in FileInput(*arguments, openhook=None)])
for keywords in (dict(mode="w"), dict(mode="U"), dict(openhook=3), dict(openhook=open, inplace=True), dict(mode="rb", encoding="utf-8"),
                 dict(encoding="latin-1"), dict(encoding="ascii"), dict(encoding="ascii", errors="replace"), dict(mode="rb", errors="strict")):
    print(keywords if "openhook" not in keywords else sorted(keywords), end="")
    attempt(lambda: list(FileInput("latin", **keywords)))

print("hooks")
calls = []


def hook(filename, mode, **keywords):
    calls.append((filename, mode, keywords))
    return io.StringIO(filename + " hooked\n")


print(told(FileInput(["x", "y"], openhook=hook)), told(FileInput("x", openhook=hook, encoding="e", errors="s")), calls)
for coding in (("latin-1",), ("ascii", "ignore"), ("ascii",)):
    attempt(lambda: list(FileInput("latin", openhook=fileinput.hook_encoded(*coding))))
attempt(fileinput.hook_encoded("ascii"), "latin")
print(list(FileInput("a", openhook=fileinput.hook_compressed)))
print(list(FileInput("latin", openhook=fileinput.hook_compressed, encoding="latin-1")))
with fileinput.hook_compressed("latin", "r", encoding="ascii", errors="replace") as file:
    print(ascii(file.read()))

print("in place")
for backup in ("", ".old"):
    usual = sys.stdout
    with FileInput(["a", "b"], inplace=True, backup=backup) as sequence:
        for line in sequence:
            print(sequence.lineno(), sequence.filename(), line, end="", sep=":")
            if sequence.lineno() == 2:
                sequence.nextfile()
    print(sys.stdout is usual, sorted(os.listdir(".")), open("a").read(), open("b").read())
write("a", b"1\n2\n3\n")
os.chmod("a", 0o640)
sequence = FileInput("a", inplace=1)
print(next(sequence).strip(), file=usual)
print("kept")
del sequence
gc.collect()
print(sys.stdout is usual, repr(open("a").read()), oct(os.stat("a").st_mode & 0o777), os.path.exists("a.bak"))
with FileInput("latin", inplace=True, mode="rb") as sequence:
    for line in sequence:
        sys.stdout.write(line * 2)
print(open("latin", "rb").read())
attempt(lambda: list(FileInput("none", inplace=True)))
print(sys.stdout is usual)

print("standard input")
sys.stdin = io.TextIOWrapper(io.BytesIO(b"i1\ni2\n"))
print(told(FileInput(["-", "b"])))
sys.stdin.seek(0)
print(told(FileInput("-", mode="rb")), sys.stdin.closed)
sys.stdin = io.StringIO("s1\ns2\n")
sys.argv = ["program"]
print(told(FileInput()), sys.stdin.closed, sys.stdin.seek(0), list(FileInput([])), list(FileInput(mode="rb")))
sys.argv = ["program", "b", "b"]
print(list(FileInput()))

print("the program's own")
functions = (fileinput.filename, fileinput.lineno, fileinput.filelineno, fileinput.fileno, fileinput.isfirstline, fileinput.isstdin, fileinput.nextfile)
for function in functions:
    attempt(function)
print(fileinput.close())
for line in fileinput.input(("a", "b")):
    print([function() if function is not fileinput.fileno else function() > 2 for function in functions[:-1]], repr(line))
    attempt(fileinput.input)
    fileinput.nextfile()
print(fileinput.lineno(), fileinput.filename(), fileinput.fileno(), fileinput.isfirstline())
with fileinput.input("b", mode="rb") as sequence:
    print(next(sequence), fileinput.lineno())
fileinput.close()
attempt(fileinput.lineno)
attempt(fileinput.lineno, 1)
os.chdir("/")
for name in os.listdir(folder):
    os.unlink(os.path.join(folder, name))
os.rmdir(folder)
