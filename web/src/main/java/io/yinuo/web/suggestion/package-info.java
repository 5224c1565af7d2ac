/** The file of a matter: everything about it on one page, and the small acts that are done from there. */
package io.yinuo.web.suggestion;
