// jansson: strict reading of untrusted JSON.
#include <jansson.h>
