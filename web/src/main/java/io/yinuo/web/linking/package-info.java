/** The pages of what belongs together (关联). */
package io.yinuo.web.linking;
