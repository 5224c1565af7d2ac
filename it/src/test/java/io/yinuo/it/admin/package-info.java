/** The administrator's pages in a browser. */
package io.yinuo.it.admin;
