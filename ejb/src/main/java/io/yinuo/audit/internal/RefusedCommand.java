package io.yinuo.audit.internal;

/** A command was refused and its transaction is about to be rolled back. */
record RefusedCommand(Frame frame, String code) {}
