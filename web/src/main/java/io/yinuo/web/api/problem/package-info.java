/** Refusals and failures as problem details (RFC 9457). */
package io.yinuo.web.api.problem;
