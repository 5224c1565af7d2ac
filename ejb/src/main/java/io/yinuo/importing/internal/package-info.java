/** Unpacks, reads and records what is imported, and takes it back. */
package io.yinuo.importing.internal;
