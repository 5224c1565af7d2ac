/** The ratings and their rule. */
package io.yinuo.feedback.internal;
