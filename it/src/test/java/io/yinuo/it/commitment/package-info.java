/** The follow-up of promises, from the delivery of the letter until each is kept or explained. */
package io.yinuo.it.commitment;
