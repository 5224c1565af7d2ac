/** The records of delivery and their rule. */
package io.yinuo.delivery.internal;
