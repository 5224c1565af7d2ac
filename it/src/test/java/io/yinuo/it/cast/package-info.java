/** The people of the tests in the server: one bureau with every role, and a secretary of another bureau. */
package io.yinuo.it.cast;
