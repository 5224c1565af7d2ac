package io.yinuo.audit.internal;

/** A command has begun; should its transaction fail, the frame says whether it was refused. */
record TrailedCommand(Frame frame) {}
