/** Which cases may be archived, what their papers are, and the rows of archived ones. */
package io.yinuo.archiving.internal;
