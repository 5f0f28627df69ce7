// zlib: gzip of pages and status lists.
#include <zlib.h>
