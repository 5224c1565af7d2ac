/** What happens to a letter after its delivery. */
package io.yinuo.it.delivery;
