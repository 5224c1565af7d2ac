/**
 * The sign-off of a reply (审签): review, countersigning, signature, proofreading and the document number.
 *
 * <p>Each decision is a row that is never changed. A return names the step that it comes from, and the revised draft
 * goes straight back to it.
 */
package io.yinuo.signoff;
