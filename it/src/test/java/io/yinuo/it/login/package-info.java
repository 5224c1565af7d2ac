/** Signing in, as people meet it. */
package io.yinuo.it.login;
