/** Papers of a matter: in the server on both databases, and in a browser. */
package io.yinuo.it.paper;
