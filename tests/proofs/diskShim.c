/* Stands between a process and its disk (LD_PRELOAD). With SHIM_LOG it writes down, in order, every change under
   SHIM_FOLDER and every line said on the standard output; with SHIM_FAULT=KIND:N it lets the N-th call fail. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, TRUNCATE, SYNC, UNLINK, RENAME, SAID, COUNTS };

static int log_file = -1;
static const char *folder;
static char fault[16];
static long fault_at;
static long writes, syncs, reads;

__attribute__((constructor)) static void start(void) {
  const char *log = getenv("SHIM_LOG"), *wanted = getenv("SHIM_FAULT");
  folder = getenv("SHIM_FOLDER");
  if (log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (wanted) sscanf(wanted, "%15[a-z]:%ld", fault, &fault_at);
}

static int ours(int fd, char *path) {
  char link[64];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, 4095);
  if (n < 0) return 0;
  path[n] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static void put(const void *bytes, size_t count) {
  const char *at = bytes;
  while (count > 0) {
    ssize_t n = syscall(SYS_write, log_file, at, count);
    if (n <= 0) _exit(99);
    at += n;
    count -= (size_t)n;
  }
}

static void note(uint32_t kind, const char *path, uint64_t offset, const void *data, uint64_t size) {
  if (log_file < 0) return;
  uint64_t head[4] = {kind, strlen(path), offset, size};
  char *whole = malloc(sizeof head + head[1] + size);
  memcpy(whole, head, sizeof head);
  memcpy(whole + sizeof head, path, head[1]);
  if (size > 0) memcpy(whole + sizeof head + head[1], data, size);
  put(whole, sizeof head + head[1] + size);
  free(whole);
}

__attribute__((destructor)) static void end(void) {
  char counts[96];
  int n = snprintf(counts, sizeof counts, "{\"write\":%ld,\"sync\":%ld,\"read\":%ld}", writes, syncs, reads);
  note(COUNTS, "", 0, counts, (uint64_t)n);
}

/* What the call should do instead of its work: 0 nothing, else an errno; *size may be made smaller. */
static int write_fault(size_t *size) {
  long now = ++writes;
  if (!strcmp(fault, "full") && now >= fault_at) return ENOSPC;
  if (!strcmp(fault, "eio") && now == fault_at) return EIO;
  if (!strcmp(fault, "short") && now == fault_at && *size > 1) *size /= 2;
  /* Half of it reaches the disk before there is no room. */
  if (!strcmp(fault, "torn") && now == fault_at && *size > 1) *size /= 2;
  if (!strcmp(fault, "torn") && now > fault_at) return ENOSPC;
  return 0;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size) {
  REAL(write);
  char path[4096];
  if (fd == log_file) return real(fd, data, size);
  if (!ours(fd, path)) {
    if (fd == 1) note(SAID, "", 0, data, size);
    return real(fd, data, size);
  }
  int failed = write_fault(&size);
  if (failed) return errno = failed, -1;
  off_t at = lseek(fd, 0, SEEK_CUR);
  ssize_t n = real(fd, data, size);
  if (n > 0) note(WRITE, path, (uint64_t)at, data, (uint64_t)n);
  return n;
}

#define PWRITE(name, offset_type)                                               \
  ssize_t name(int fd, const void *data, size_t size, offset_type at) {         \
    REAL(name);                                                                 \
    char path[4096];                                                            \
    if (!ours(fd, path)) return real(fd, data, size, at);                       \
    int failed = write_fault(&size);                                            \
    if (failed) return errno = failed, -1;                                      \
    ssize_t n = real(fd, data, size, at);                                       \
    if (n > 0) note(WRITE, path, (uint64_t)at, data, (uint64_t)n);              \
    return n;                                                                   \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define PREAD(name, offset_type)                                                \
  ssize_t name(int fd, void *data, size_t size, offset_type at) {               \
    REAL(name);                                                                 \
    char path[4096];                                                            \
    if (ours(fd, path) && ++reads == fault_at && !strcmp(fault, "read"))        \
      return errno = EIO, -1;                                                   \
    return real(fd, data, size, at);                                            \
  }
PREAD(pread, off_t)
PREAD(pread64, off64_t)

#define TRUNC(name, offset_type)                                                \
  int name(int fd, offset_type size) {                                          \
    REAL(name);                                                                 \
    char path[4096];                                                            \
    int mine = ours(fd, path), done = real(fd, size);                           \
    if (mine && done == 0) note(TRUNCATE, path, (uint64_t)size, 0, 0);          \
    return done;                                                                \
  }
TRUNC(ftruncate, off_t)
TRUNC(ftruncate64, off64_t)

#define FSYNC(name)                                                             \
  int name(int fd) {                                                            \
    REAL(name);                                                                 \
    char path[4096];                                                            \
    if (!ours(fd, path)) return real(fd);                                       \
    if (++syncs == fault_at && !strcmp(fault, "sync")) return errno = EIO, -1;  \
    int done = real(fd);                                                        \
    if (done == 0) note(SYNC, path, 0, 0, 0);                                   \
    return done;                                                                \
  }
FSYNC(fsync)
FSYNC(fdatasync)

int unlink(const char *path) {
  REAL(unlink);
  int done = real(path);
  if (done == 0 && folder && !strncmp(path, folder, strlen(folder))) note(UNLINK, path, 0, 0, 0);
  return done;
}

int rename(const char *from, const char *to) {
  REAL(rename);
  int done = real(from, to);
  if (done == 0 && folder && !strncmp(from, folder, strlen(folder))) note(RENAME, from, 0, to, strlen(to));
  return done;
}
