/** Reading and checking of registrations. */
package io.yinuo.intake.internal;
