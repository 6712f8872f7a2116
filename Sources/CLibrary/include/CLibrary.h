// The modules of Adder that are written in the language itself, as text in the program.

#ifndef ADDER_CLIBRARY_H
#define ADDER_CLIBRARY_H

#include <stddef.h>

struct AdderEmbeddedModule {
  const char *name;
  const unsigned char *source;
  size_t count;
  int isPackage;
};

/// The module with this full name; NULL when there is none.
const struct AdderEmbeddedModule *adder_embedded_module(const char *name);

#endif
