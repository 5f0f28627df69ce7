// argon2id, for passwords.
#include <argon2.h>
