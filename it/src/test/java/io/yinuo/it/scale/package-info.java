/** What pages cost when a bureau has a hundred thousand matters, compared with a thousand; not in the default build. */
package io.yinuo.it.scale;
