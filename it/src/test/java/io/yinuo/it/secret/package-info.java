/** Secret matters on a running server and in a browser. */
package io.yinuo.it.secret;
