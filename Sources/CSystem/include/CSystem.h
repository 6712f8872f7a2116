// What the C library has but its Swift module does not show.
#ifndef ADDER_CSYSTEM_H
#define ADDER_CSYSTEM_H

#if defined(__linux__)
#include <pthread.h>
// Declared by glibc and musl only with _GNU_SOURCE, which a Swift import cannot set.
int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes);
#endif

#endif
