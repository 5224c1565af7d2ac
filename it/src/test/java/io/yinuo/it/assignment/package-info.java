/** Assignment and co-handling on the real server, with its database and its engine. */
package io.yinuo.it.assignment;
