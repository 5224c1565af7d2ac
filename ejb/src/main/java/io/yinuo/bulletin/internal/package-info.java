/** The papers as rows, how they are counted and worded. */
package io.yinuo.bulletin.internal;
