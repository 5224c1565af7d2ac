package io.yinuo.it.architecture.planted.shared;

import io.yinuo.it.architecture.planted.directory.Section;

/** Breaks the table and closes a cycle. */
public interface SharedUsesDirectory {
    Section upwards();
}
