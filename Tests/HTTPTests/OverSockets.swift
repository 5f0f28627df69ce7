import Testing

/// Tests over real sockets, one after another: the client blocks its thread, and a test machine may have but two.
@Suite(.serialized) enum `Over sockets` {}
