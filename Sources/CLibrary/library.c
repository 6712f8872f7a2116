// Written by Sources/Adder/Library/list: run it when a module is added there or taken away.

#include "CLibrary.h"

#include <stdlib.h>
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char source___future__[] = {
#embed "../Adder/Library/__future__.py" suffix(, )
0};
static const unsigned char source__inspect_frames[] = {
#embed "../Adder/Library/_inspect_frames.py" suffix(, )
0};
static const unsigned char source__inspect_signature[] = {
#embed "../Adder/Library/_inspect_signature.py" suffix(, )
0};
static const unsigned char source__inspect_source[] = {
#embed "../Adder/Library/_inspect_source.py" suffix(, )
0};
static const unsigned char source__weakrefset[] = {
#embed "../Adder/Library/_weakrefset.py" suffix(, )
0};
static const unsigned char source_copyreg[] = {
#embed "../Adder/Library/copyreg.py" suffix(, )
0};
static const unsigned char source_importlib[] = {
#embed "../Adder/Library/importlib/__init__.py" suffix(, )
0};
static const unsigned char source_importlib__machinery[] = {
#embed "../Adder/Library/importlib/machinery.py" suffix(, )
0};
static const unsigned char source_importlib__util[] = {
#embed "../Adder/Library/importlib/util.py" suffix(, )
0};
static const unsigned char source_inspect[] = {
#embed "../Adder/Library/inspect.py" suffix(, )
0};
static const unsigned char source_re[] = {
#embed "../Adder/Library/re.py" suffix(, )
0};
static const unsigned char source_token[] = {
#embed "../Adder/Library/token.py" suffix(, )
0};
static const unsigned char source_tokenize[] = {
#embed "../Adder/Library/tokenize.py" suffix(, )
0};
static const unsigned char source_types[] = {
#embed "../Adder/Library/types.py" suffix(, )
0};
static const unsigned char source_weakref[] = {
#embed "../Adder/Library/weakref.py" suffix(, )
0};

// In the order of their names.
static const struct AdderEmbeddedModule modules[] = {
  {"__future__", source___future__, sizeof source___future__ - 1, 0},
  {"_inspect_frames", source__inspect_frames, sizeof source__inspect_frames - 1, 0},
  {"_inspect_signature", source__inspect_signature, sizeof source__inspect_signature - 1, 0},
  {"_inspect_source", source__inspect_source, sizeof source__inspect_source - 1, 0},
  {"_weakrefset", source__weakrefset, sizeof source__weakrefset - 1, 0},
  {"copyreg", source_copyreg, sizeof source_copyreg - 1, 0},
  {"importlib", source_importlib, sizeof source_importlib - 1, 1},
  {"importlib.machinery", source_importlib__machinery, sizeof source_importlib__machinery - 1, 0},
  {"importlib.util", source_importlib__util, sizeof source_importlib__util - 1, 0},
  {"inspect", source_inspect, sizeof source_inspect - 1, 0},
  {"re", source_re, sizeof source_re - 1, 0},
  {"token", source_token, sizeof source_token - 1, 0},
  {"tokenize", source_tokenize, sizeof source_tokenize - 1, 0},
  {"types", source_types, sizeof source_types - 1, 0},
  {"weakref", source_weakref, sizeof source_weakref - 1, 0},
};

static int compareNames(const void *name, const void *module) {
  return strcmp(name, ((const struct AdderEmbeddedModule *)module)->name);
}

const struct AdderEmbeddedModule *adder_embedded_module(const char *name) {
  return bsearch(name, modules, sizeof modules / sizeof *modules, sizeof *modules, compareNames);
}

const struct AdderEmbeddedModule *adder_embedded_module_at(size_t index) {
  return index < sizeof modules / sizeof *modules ? &modules[index] : NULL;
}
