/** Steps that wait for the caller, and what ends each of them. */
package io.yinuo.web.api.task;
