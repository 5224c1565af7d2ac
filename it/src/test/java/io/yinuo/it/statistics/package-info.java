/** Every rate, the wall and the bulletins, recounted from the rows as they lie in the tables. */
package io.yinuo.it.statistics;
