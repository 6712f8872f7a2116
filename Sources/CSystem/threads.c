// Threads and signals, as far as Swift cannot say it: functions that C calls back, and what a signal handler may touch.
#include "CSystem.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

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
static int wakeup_descriptor = -1;

static void note_signal(int number) {
  int saved = errno;
  int *words = __atomic_load_n(&signal_words, __ATOMIC_ACQUIRE);
  if (words) {
    adder_store(words + number, 1);
    adder_store(words, 1);
  }
  int descriptor = adder_load(&wakeup_descriptor);
  if (descriptor >= 0) {
    unsigned char byte = (unsigned char)number;
    ssize_t written = write(descriptor, &byte, 1);
    (void)written;
  }
  errno = saved;
}

void adder_set_signal_words(int *words) { __atomic_store_n(&signal_words, words, __ATOMIC_RELEASE); }

int adder_set_wakeup(int descriptor) { return adder_exchange(&wakeup_descriptor, descriptor); }

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
