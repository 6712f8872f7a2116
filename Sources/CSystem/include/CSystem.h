// What the C library has but its Swift module does not show.
#ifndef ADDER_CSYSTEM_H
#define ADDER_CSYSTEM_H

// Words that other threads and signal handlers write.
static inline int adder_load(const int *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }
static inline void adder_store(int *word, int value) { __atomic_store_n(word, value, __ATOMIC_RELEASE); }
static inline int adder_exchange(int *word, int value) { return __atomic_exchange_n(word, value, __ATOMIC_ACQ_REL); }

#if defined(__GLIBC__) || defined(__linux__)
#include <stdlib.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

// Has malloc serve all threads from one arena, where the library knows arenas.
static inline void adder_use_one_arena(void) {
#if defined(__GLIBC__)
  mallopt(M_ARENA_MAX, 1);
#endif
}

#if defined(__linux__)
#include <pthread.h>
#include <spawn.h>
// Declared by glibc and musl only with _GNU_SOURCE, which a Swift import cannot set.
int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes);

// The same, for the tests, which run programs and give them terminals.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int pipe2(int ends[2], int flags);
#define ADDER_SPAWN_SETSID 0x80
#endif

#endif
