// cmark-gfm: CommonMark with tables.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
