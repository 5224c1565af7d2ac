/** The only adapter to the process engine: its start and stop, its services, and what it tells us of tasks. */
package io.yinuo.workflow.internal;
