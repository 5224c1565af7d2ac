/** The opinion that a bureau gives to the unit which answers. */
package io.yinuo.it.contribution;
