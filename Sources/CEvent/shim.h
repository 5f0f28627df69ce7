// libevent: event loops and the HTTP server.
#include <malloc.h>
#include <sys/types.h>
#include <sys/queue.h>
#include <sys/eventfd.h>
#include <event2/event.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <event2/listener.h>
