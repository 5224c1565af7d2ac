/** Ratings in the server, and what the process makes of them. */
package io.yinuo.it.feedback;
