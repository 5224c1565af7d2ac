/** What was decided on paper and is typed in. */
package io.yinuo.it.offline;
