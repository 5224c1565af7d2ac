/**
 * The matter itself (建议、提案): kind, number, session, submitters, text, requests and status.
 *
 * <p>The steps of its life are features of their own; they move it by the verbs of {@link io.yinuo.suggestion.Suggestions}.
 */
package io.yinuo.suggestion;
