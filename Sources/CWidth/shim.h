#pragma once
#include <wchar.h>

// In the C library, but hidden from programs that do not ask for X/Open; declared here as POSIX.1-2017 has it.
extern int wcwidth(wchar_t character);
