/**
 * People come and go (人员变动): an open step goes from one hand to another, and who leaves hands over everything at once.
 *
 * <p>Who stands in for a time is arranged in {@link io.yinuo.directory.Substitutions} and changes no row of a case.
 */
package io.yinuo.handover;
