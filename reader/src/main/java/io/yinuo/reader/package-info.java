/**
 * Reads the words of a file that somebody uploaded, in a process of its own.
 *
 * <p>A hostile file can make a library use all memory or never return, and a thread of the server cannot be stopped; a
 * process can. The server hands over the bytes and a bound, and takes the words or the reason why there are none.
 */
package io.yinuo.reader;
