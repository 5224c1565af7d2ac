/**
 * The end of a matter that another unit answers (会办): the opinion is sent to it, and its reply is filed.
 *
 * <p>The opinion is drafted, signed off and numbered as a reply is; it never becomes one that a submitter reads or rates.
 */
package io.yinuo.contribution;
