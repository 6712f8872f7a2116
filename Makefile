# make build    the release command, .build/release/adder
# make run      builds, runs examples/weakref_offsets.py
# make test     everything, and a short comparison when CPython 3.11 is found
# make bench    Benchmarks/ beside python3; make bench-heap, the heap's own: objects, weak references, collections, memory
# make compare  random programs and calls beside python3; SEED=… and CASES=… choose which and how many
# make lifetimes  the same for random object graphs: finalizers, weak references, collections, with the heap audit
# make test-cpython  test files of a CPython 3.11 on this machine, under Adder; make test-packages, packages from PyPI
# make soak     random lifetimes in one process for MINUTES=10; memory must come back
# make format   writes the sources in the project's format; make lint only looks

SHELL := /bin/bash
SWIFT ?= swift

# The same flags for the command and its tests, so that the engine is built once. On Linux the command has the standard library in it, which makes
# it start faster. The compiler then looks only among the static modules, where the two testing libraries are not (they exist as shared libraries
# alone), and the linker does not find the parts of Foundation that are only static: hence the folder with two links, and the -L.
FLAGS := -c release
ifeq ($(shell uname -s),Linux)
SWIFT_LIBRARIES = $(shell $(SWIFT) -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
TESTING_MODULES = $(CURDIR)/.build/testing-modules
FLAGS += --static-swift-stdlib --omit-frame-pointers -Xswiftc -num-threads -Xswiftc 2 \
  -Xswiftc -I$(TESTING_MODULES) -Xlinker -L$(SWIFT_LIBRARIES)_static/linux
endif

# The command alone is linked at a fixed address, and with the archives of libraries that would cost a third of its start-up as shared ones: see
# docs/decisions/0002-how-the-command-is-linked.md.
LINK :=
ifeq ($(shell uname -s),Linux)
ARCHIVES = $(CURDIR)/.build/archives
LINK += -Xlinker -no-pie -Xlinker -L$(ARCHIVES) --disable-local-rpath
endif

.PHONY: build run test test-cpython test-packages bench bench-heap compare compare-shortly lifetimes soak format lint clean requirements test-threads

build: requirements
	$(SWIFT) build $(FLAGS) $(LINK) --product adder

run: build
	.build/release/adder examples/weakref_offsets.py

test: build
	$(SWIFT) build $(FLAGS) $(LINK) --build-tests
	set -o pipefail; $(SWIFT) test -c release --skip-build 2>&1 | awk -f Tests/report.awk
	@$(MAKE) --no-print-directory compare-shortly

# Several interpreters at once under ThreadSanitizer. Its build has a folder of its own.
test-threads: requirements
	$(SWIFT) test -c release --sanitize=thread --scratch-path .build-tsan --filter EmbeddingTests

test-cpython: build
	Tests/CPython/run .build/release/adder

test-packages: build
	Tests/Packages/run .build/release/adder

bench: build
	Benchmarks/compare .build/release/adder

bench-heap: build
	Benchmarks/compare .build/release/adder Benchmarks/heap/[a-z]*.py

SEED ?= 1
CASES ?= 20000
compare: build
	Tests/Comparison/compare --seed $(SEED) --cases $(CASES) .build/release/adder

lifetimes: build
	Tests/Comparison/compare --kind graphs --mode audit --seed $(SEED) --cases $(CASES) .build/release/adder

MINUTES ?= 10
soak: build
	Tests/Comparison/soak --seed $(SEED) --minutes $(MINUTES) .build/release/adder

# What make test does of it: always the same cases. The cases are made with the reference's own lists of names, so it runs the comparison as well.
REFERENCES ?= /usr/bin/python3 python3.11 python3
compare-shortly:
	@for python in $(REFERENCES); do \
	  if "$$python" -c 'import sys; sys.exit(sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 11))' 2>/dev/null; then \
	    "$$python" Tests/Comparison/compare --python "$$python" --seed 36 --cases 3000 .build/release/adder || exit 1; \
	    exec "$$python" Tests/Comparison/compare --python "$$python" --kind graphs --mode audit --seed 36 --cases 1000 .build/release/adder; \
	  fi; \
	done; \
	echo "The live comparison is skipped: no CPython 3.11 here (looked for $(REFERENCES))"

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

clean:
	rm -rf .build .build-tsan

# Swift must be there; the header of libreadline is installed when it is missing.
requirements:
	@command -v $(SWIFT) >/dev/null || { echo "Adder needs Swift 6.2 or later: https://www.swift.org/install" >&2; exit 1; }
ifeq ($(shell uname -s),Linux)
	@mkdir -p $(TESTING_MODULES); \
	  for module in Testing XCTest; do ln -sfn $(SWIFT_LIBRARIES)/linux/$$module.swiftmodule $(TESTING_MODULES)/; done
	@if [ ! -e /usr/include/readline/readline.h ]; then \
	  if ! command -v apt-get >/dev/null; then \
	    echo "Adder's command needs the development files of GNU readline (readline-devel or libreadline-dev)." >&2; exit 1; \
	  fi; \
	  as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	  if [ -n "$$as_root" ] && ! command -v sudo >/dev/null; then \
	    echo "libreadline-dev is missing; install it as root: apt-get install libreadline-dev" >&2; exit 1; \
	  fi; \
	  $$as_root apt-get update -q && DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -y -q --no-install-recommends libreadline-dev; \
	fi
# A linker script in the name of a shared library leads to its archive. Where there is none, the shared library is taken.
	@mkdir -p $(ARCHIVES); \
	  archive() { \
	    name=$$1; shift; paths=; \
	    for library; do \
	      path=$$($(SWIFT_LIBRARIES)/../../bin/clang -print-file-name=lib$$library.a 2>/dev/null); \
	      if [ ! -e "$$path" ]; then rm -f $(ARCHIVES)/lib$$name.so; return; fi; \
	      paths="$$paths $$path"; \
	    done; \
	    echo "INPUT($$paths )" > $(ARCHIVES)/lib$$name.so; \
	  }; \
	  archive stdc++ stdc++; archive readline readline tinfo
endif
