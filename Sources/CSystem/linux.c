// What Linux alone has, and its headers show only when asked.
#define _GNU_SOURCE
#include "CSystem.h"

#if defined(__linux__)
#include <sched.h>
#include <unistd.h>

int adder_get_processors(int process, unsigned long size, void *words) { return sched_getaffinity(process, size, words); }
int adder_set_processors(int process, unsigned long size, const void *words) { return sched_setaffinity(process, size, words); }
int adder_get_users(unsigned *real, unsigned *effective, unsigned *saved) { return getresuid(real, effective, saved); }
int adder_get_groups(unsigned *real, unsigned *effective, unsigned *saved) { return getresgid(real, effective, saved); }
#endif
