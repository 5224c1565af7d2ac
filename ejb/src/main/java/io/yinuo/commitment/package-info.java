/**
 * The promises of numbered replies (承诺事项), word for word as they were made, and their follow-up until each is kept or
 * explained.
 */
package io.yinuo.commitment;
