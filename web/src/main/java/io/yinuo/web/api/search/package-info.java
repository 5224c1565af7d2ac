/** Search and memory for other systems. */
package io.yinuo.web.api.search;
