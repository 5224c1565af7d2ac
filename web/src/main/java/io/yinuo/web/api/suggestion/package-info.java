/** Matters, their papers and replies as resources. */
package io.yinuo.web.api.suggestion;
