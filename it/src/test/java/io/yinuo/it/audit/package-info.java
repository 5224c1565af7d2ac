/** The trail on the running server and both databases. */
package io.yinuo.it.audit;
