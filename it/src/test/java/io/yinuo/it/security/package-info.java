/** Who is let in and who is not, on the running server. */
package io.yinuo.it.security;
