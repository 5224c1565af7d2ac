/**
 * The drafting of a reply (答复起草): its text in versions, the answer to each request, and the promises in it.
 *
 * <p>A reply is one document through its whole life; later steps change it by {@link io.yinuo.drafting.Replies}, people
 * who draft by {@link io.yinuo.drafting.Drafting}.
 */
package io.yinuo.drafting;
