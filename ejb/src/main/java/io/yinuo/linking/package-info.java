/**
 * Ties the measures database to what is suggested, answered and promised (关联): by hand, or proposed by the system and
 * confirmed or rejected by a person; read from both ends by whoever may see them.
 */
package io.yinuo.linking;
