// What Swift cannot say about libreadline and signals: mutable C globals, which Swift 6 does not let be used, and sigaction and pselect, whose
// structures have other names on every system.
#ifndef ADDER_READLINE_SHIM_H
#define ADDER_READLINE_SHIM_H

#include <signal.h>
#include <stdio.h>
#include <readline/history.h>
#include <readline/readline.h>
#include <sys/select.h>

// Signals are the caller's: readline sees to none but a change of the window's size. A tab is a tab.
static inline void adder_readline_start(void) {
  rl_readline_name = "adder";
  rl_catch_signals = 0;
  rl_bind_key('\t', rl_insert);
}

static inline const char *adder_last_history_line(void) {
  HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  return last ? last->line : NULL;
}

// Lets a signal interrupt system calls that wait, which signal() does not. One that is ignored stays so: the shell did it for a background job.
static inline void adder_catch_interrupt(void (*handler)(int)) {
  struct sigaction action, old;
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  action.sa_flags = 0;
  if (sigaction(SIGINT, NULL, &old) == 0 && old.sa_handler == SIG_IGN) return;
  sigaction(SIGINT, &action, NULL);
}

// Ends the process by the signal itself, so that a shell knows why.
static inline void adder_die_of_interrupt(void) {
  signal(SIGINT, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, SIGINT);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(SIGINT);
}

// Which thread gets signals: one that does not block them.
static inline void adder_block_signals(void) {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, NULL);
}

// Waits until standard input has something to read; false when a signal came first. `*word` is what the handler of SIGINT sets, and `noted` tells of what
// others have set: between the look at them and the wait signals are held back.
static inline int adder_wait_for_input(const int *word, int (*noted)(void)) {
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &old);
  int ready = 0;
  if (__atomic_load_n(word, __ATOMIC_ACQUIRE) == 0 && !noted()) {
    fd_set set;
    FD_ZERO(&set);
    FD_SET(0, &set);
    ready = pselect(1, &set, NULL, NULL, NULL, &old);
  }
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return ready > 0;
}

#endif
