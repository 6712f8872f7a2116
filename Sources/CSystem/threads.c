// Threads and signals, as far as Swift cannot say it: functions that C calls back, and what a signal handler may touch.
#include "CSystem.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/syscall.h>
#endif

struct start {
  void (*run)(void *);
  void *argument;
};

static void *run_thread(void *job) {
  struct start start = *(struct start *)job;
  free(job);
  start.run(start.argument);
  return NULL;
}

int adder_start_thread(unsigned long *identifier, long stack, void (*run)(void *), void *argument) {
  struct start *job = malloc(sizeof *job);
  if (!job) return ENOMEM;
  job->run = run;
  job->argument = argument;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  int error = pthread_attr_setstacksize(&attributes, (size_t)stack);
  pthread_t thread;
  if (!error) error = pthread_create(&thread, &attributes, run_thread, job);
  pthread_attr_destroy(&attributes);
  if (error) {
    free(job);
    return error;
  }
  *identifier = (unsigned long)thread;
  return 0;
}

// What a handler of signals tells: the words of the interpreter that has asked for them, and a descriptor.
static int *signal_words;
// Where the interpreter counts down to its next checkpoint. That it writes another value at the same time does no harm: it looks at the words
// a little later then. ThreadSanitizer need not tell of it.
static long *countdown;

__attribute__((no_sanitize("thread"))) static void end_countdown(void) {
  long *steps = __atomic_load_n(&countdown, __ATOMIC_ACQUIRE);
  if (steps) *(volatile long *)steps = 0;
}

static int wakeup_descriptor = -1;
static int wakeup_tells_full;
static int wakeup_error;

// The thread that handlers of the program run in, 0 for none; the signals that it blocks; and which signals were sent on to it.
static unsigned long signal_thread;
static unsigned long long signal_thread_mask;
static int passed_on[65];

static unsigned long this_thread(void) {
#if defined(__linux__)
  return (unsigned long)syscall(SYS_gettid);
#else
  return (unsigned long)pthread_self();
#endif
}

void adder_set_signal_thread(int is_this) { __atomic_store_n(&signal_thread, is_this ? this_thread() : 0, __ATOMIC_RELEASE); }

void adder_pass_signal_on(int number) {
  unsigned long thread = __atomic_load_n(&signal_thread, __ATOMIC_ACQUIRE);
  if (!thread || thread == this_thread() || number > 64) return;
  if (__atomic_load_n(&signal_thread_mask, __ATOMIC_ACQUIRE) >> (number - 1) & 1) return;
  adder_store(passed_on + number, 1);
  // A number of the kernel's may be asked for when the thread is gone; pthread_kill may not.
#if defined(__linux__)
  int failed = syscall(SYS_tgkill, getpid(), (int)thread, number) != 0;
#else
  int failed = pthread_kill((pthread_t)thread, number) != 0;
#endif
  if (failed) adder_store(passed_on + number, 0);
}

int adder_was_passed_on(int number) {
  return __atomic_load_n(&signal_thread, __ATOMIC_ACQUIRE) == this_thread() && adder_exchange(passed_on + number, 0);
}

static void write_wakeup(int number) {
  int descriptor = adder_load(&wakeup_descriptor);
  if (descriptor < 0) return;
  unsigned char byte = (unsigned char)number;
  ssize_t written;
  do written = write(descriptor, &byte, 1);
  while (written < 0 && errno == EINTR);
  if (written >= 0 || ((errno == EAGAIN || errno == EWOULDBLOCK) && !adder_load(&wakeup_tells_full))) return;
  adder_store(&wakeup_error, errno);
}

static void note_signal(int number) {
  int saved = errno;
  if (adder_was_passed_on(number)) return;
  write_wakeup(number);
  int *words = __atomic_load_n(&signal_words, __ATOMIC_ACQUIRE);
  if (words) {
    adder_store(words + number, 1);
    adder_store(words, 1);
    end_countdown();
  }
  adder_pass_signal_on(number);
  errno = saved;
}

void adder_set_signal_words(int *words, long *steps) {
  __atomic_store_n(&countdown, steps, __ATOMIC_RELEASE);
  __atomic_store_n(&signal_words, words, __ATOMIC_RELEASE);
}

int adder_set_wakeup(int descriptor, int tells_full) {
  adder_store(&wakeup_tells_full, tells_full);
  return adder_exchange(&wakeup_descriptor, descriptor);
}

int adder_take_wakeup_error(void) { return adder_exchange(&wakeup_error, 0); }

int adder_signals_wait(void) {
  int *words = __atomic_load_n(&signal_words, __ATOMIC_ACQUIRE);
  return words && adder_load(words);
}

int adder_set_signal(int number, int kind) {
  struct sigaction action;
  action.sa_handler = kind == 0 ? SIG_DFL : kind == 1 ? SIG_IGN : note_signal;
  sigemptyset(&action.sa_mask);
  action.sa_flags = 0;
  return sigaction(number, &action, NULL) ? errno : 0;
}

int adder_signal_kind(int number) {
  struct sigaction action;
  if (sigaction(number, NULL, &action)) return -1;
  return action.sa_handler == SIG_DFL ? 0 : action.sa_handler == SIG_IGN ? 1 : action.sa_handler == note_signal ? 2 : 3;
}

int adder_restart_after_signal(int number, int restarts) {
  struct sigaction action;
  if (sigaction(number, NULL, &action)) return errno;
  action.sa_flags = restarts ? action.sa_flags | SA_RESTART : action.sa_flags & ~SA_RESTART;
  return sigaction(number, &action, NULL) ? errno : 0;
}

int adder_kill_thread(unsigned long identifier, int number) { return pthread_kill((pthread_t)identifier, number); }

// Sets of signals are words here: bit n - 1 is signal n.
static void fill(sigset_t *set, unsigned long long signals) {
  sigemptyset(set);
  for (int number = 1; number <= 64; number++)
    if (signals >> (number - 1) & 1) sigaddset(set, number);
}

static unsigned long long members(const sigset_t *set) {
  unsigned long long signals = 0;
  for (int number = 1; number <= 64; number++)
    if (sigismember(set, number) == 1) signals |= 1ULL << (number - 1);
  return signals;
}

unsigned long long adder_valid_signals(void) {
  sigset_t set;
  sigfillset(&set);
  return members(&set);
}

int adder_signal_mask(int how, unsigned long long signals, unsigned long long *old) {
  sigset_t set, before, now;
  fill(&set, signals);
  int error = pthread_sigmask(how == 0 ? SIG_BLOCK : how == 1 ? SIG_UNBLOCK : how == 2 ? SIG_SETMASK : -1, &set, &before);
  if (error) return error;
  *old = members(&before);
  if (__atomic_load_n(&signal_thread, __ATOMIC_ACQUIRE) == this_thread() && pthread_sigmask(SIG_BLOCK, NULL, &now) == 0)
    __atomic_store_n(&signal_thread_mask, members(&now), __ATOMIC_RELEASE);
  return 0;
}

unsigned long long adder_pending_signals(void) {
  sigset_t set;
  if (sigpending(&set)) return 0;
  return members(&set);
}

int adder_wait_for_signal(unsigned long long signals, long long limit, long long told[7]) {
  sigset_t set;
  fill(&set, signals);
#if defined(__APPLE__)
  (void)limit;
  int number = 0;
  int error = sigwait(&set, &number);
  told[0] = number;
  return error;
#else
  siginfo_t information;
  struct timespec time = {.tv_sec = limit / 1000000000, .tv_nsec = limit % 1000000000};
  if ((limit < 0 ? sigwaitinfo(&set, &information) : sigtimedwait(&set, &information, &time)) < 0) return errno;
  told[0] = information.si_signo;
  told[1] = information.si_code;
  told[2] = information.si_errno;
  told[3] = information.si_pid;
  told[4] = information.si_uid;
  told[5] = information.si_status;
  told[6] = information.si_band;
  return 0;
#endif
}

int adder_signal_process(int descriptor, int number, unsigned flags) {
#if defined(SYS_pidfd_send_signal)
  return syscall(SYS_pidfd_send_signal, descriptor, number, NULL, flags) ? errno : 0;
#else
  (void)descriptor, (void)number, (void)flags;
  return ENOSYS;
#endif
}
