/** How documents are made, written to the index and ranked. */
package io.yinuo.search.internal;
