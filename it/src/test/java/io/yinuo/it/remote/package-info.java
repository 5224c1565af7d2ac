/** A running application driven from outside by its interface alone, as the sample people. */
package io.yinuo.it.remote;
