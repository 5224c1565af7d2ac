/** The promises of numbered replies (承诺事项), word for word as they were made. */
package io.yinuo.commitment;
