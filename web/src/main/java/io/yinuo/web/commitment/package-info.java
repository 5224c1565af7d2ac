/** The promises of a section or a bureau, and the page of each (承诺跟踪). */
package io.yinuo.web.commitment;
