/** The aggregate, the policies and the tables of drafting. */
package io.yinuo.drafting.internal;
