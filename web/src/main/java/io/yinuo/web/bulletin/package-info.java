/** Papers composed from the data (通报、年度总结): pages and print. */
package io.yinuo.web.bulletin;
