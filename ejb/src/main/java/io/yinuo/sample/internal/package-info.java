/** The samples' script: who takes part, which matters there are, and how each is carried to where it stops. */
package io.yinuo.sample.internal;
