// What the C library has but its Swift module does not show.
#ifndef ADDER_CSYSTEM_H
#define ADDER_CSYSTEM_H

// Words that other threads and signal handlers write.
static inline int adder_load(const int *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }
static inline void adder_store(int *word, int value) { __atomic_store_n(word, value, __ATOMIC_RELEASE); }
static inline int adder_exchange(int *word, int value) { return __atomic_exchange_n(word, value, __ATOMIC_ACQ_REL); }

// Asks for the memory at an address, which will be read soon; waits for nothing.
static inline void adder_prefetch(const void *address) { __builtin_prefetch(address); }

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

#if !defined(_WIN32)
#include <stdlib.h>
#include <unistd.h>
// Swift does not show these: what is done in the new process must be safe there.
static inline int adder_fork(void) { return (int)fork(); }
static inline int adder_system(const char *command) { return system(command); }
extern char **environ;
static inline char **adder_environment(void) { return environ; }
#endif

#if defined(__linux__)
// The processors that a process may run on, a bit each; the real, effective and saved numbers of user and group.
int adder_get_processors(int process, unsigned long size, void *words);
int adder_set_processors(int process, unsigned long size, const void *words);
int adder_get_users(unsigned *real, unsigned *effective, unsigned *saved);
int adder_get_groups(unsigned *real, unsigned *effective, unsigned *saved);
#endif

#include <pthread.h>
// Starts a thread that nobody joins, and tells its identifier.
int adder_start_thread(unsigned long *identifier, long stack, void (*run)(void *), void *argument);

// Signals of the process. A handler stores 1 into the word of the signal's number and into the first word, 0 into the
// countdown, and writes a byte to the descriptor.
void adder_set_signal_words(int *words, long *countdown);
int adder_set_wakeup(int descriptor, int tells_full);
// Why the byte could not be written, if that is to be told; 0: nothing.
int adder_take_wakeup_error(void);
// Whether signals have been noted that nobody has seen to.
int adder_signals_wait(void);
// Whether this is the thread that sees to signals; otherwise nobody does. It may wait in a system call when another thread gets a signal: the handler
// sends it on, and its second call, there, learns that it has nothing else to do.
void adder_set_signal_thread(int is_this);
void adder_pass_signal_on(int number);
int adder_was_passed_on(int number);
// How a signal is met: 0 as the system does by default, 1 not at all, 2 by that handler; 3 is somebody else's handler. The results are error numbers.
int adder_set_signal(int number, int kind);
int adder_signal_kind(int number);
int adder_restart_after_signal(int number, int restarts);
int adder_kill_thread(unsigned long identifier, int number);
// Sets of signals: bit n - 1 is signal n. `how`: 0 blocks, 1 lets through, 2 sets the mask of the thread.
unsigned long long adder_valid_signals(void);
int adder_signal_mask(int how, unsigned long long signals, unsigned long long *old);
unsigned long long adder_pending_signals(void);
// Takes one of the signals, waiting for it: nanoseconds, or without end when negative. Tells what siginfo_t has in its first seven members.
int adder_wait_for_signal(unsigned long long signals, long long limit, long long told[7]);
// To the process of a descriptor.
int adder_signal_process(int descriptor, int number, unsigned flags);

#if defined(__linux__)
#include <spawn.h>
// Declared by glibc and musl only with _GNU_SOURCE, which a Swift import cannot set.
int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes);

// The same, for the tests, which run programs and give them terminals.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int pipe2(int ends[2], int flags);
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
char *ptsname(int descriptor);
#define ADDER_SPAWN_SETSID 0x80

#include <sys/syscall.h>
#include <unistd.h>
// gettid() itself is not in older libraries.
static inline long adder_thread_number(void) { return syscall(SYS_gettid); }
#endif

#endif
