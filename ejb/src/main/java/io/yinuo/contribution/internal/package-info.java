/** The record of an opinion that was sent, and its rules. */
package io.yinuo.contribution.internal;
