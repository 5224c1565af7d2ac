/** The page on which what was referred is recorded (收件登记). */
package io.yinuo.web.intake;
