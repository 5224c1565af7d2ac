/** What is masked, and the rows of what was published or withheld. */
package io.yinuo.publication.internal;
