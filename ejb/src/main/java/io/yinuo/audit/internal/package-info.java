/** How the trail is collected, chained, sealed and verified. */
package io.yinuo.audit.internal;
