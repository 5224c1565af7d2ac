/** The pages of the measures database (措施库). */
package io.yinuo.web.measures;
