/** The draft as its drafter meets it: what the check finds, and the pages as they will leave the bureau. */
package io.yinuo.it.drafting;
