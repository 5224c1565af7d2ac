/** The built archive in its server, on each database; and how a test gets there. */
package io.yinuo.it.container;
