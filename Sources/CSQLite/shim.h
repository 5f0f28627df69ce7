// SQLite, and wrappers for what Swift cannot import.
#include <sqlite3.h>

/// Tells SQLite to copy bound bytes; the macro SQLITE_TRANSIENT is a cast that Swift does not import.
static inline sqlite3_destructor_type iml_sqlite_transient(void) { return SQLITE_TRANSIENT; }
