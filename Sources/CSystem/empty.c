// The target is its header; a package target needs a source file.
#include "CSystem.h"
