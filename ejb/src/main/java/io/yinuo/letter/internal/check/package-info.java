/** The checklist of reviewers, as far as the letter alone can tell. */
package io.yinuo.letter.internal.check;
