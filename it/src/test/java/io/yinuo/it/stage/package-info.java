/** A bureau with its people, and a case that they carry from step to step: what tests in the server start from. */
package io.yinuo.it.stage;
