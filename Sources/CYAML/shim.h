// libyaml: the parser, for course and item files.
#include <yaml.h>
