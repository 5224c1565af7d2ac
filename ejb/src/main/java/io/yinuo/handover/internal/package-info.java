/** Who may take over what, and the rows that say who had it before. */
package io.yinuo.handover.internal;
