/**
 * The port to the process engine, and the work lists and case access that are kept beside it.
 *
 * <p>Everything here joins the caller's transaction. {@code internal} is the only adapter to the engine.
 */
package io.yinuo.workflow;
