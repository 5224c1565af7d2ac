/** How matters come in (收件登记): reading what was pasted, checking what was typed, recording it, beginning its handling. */
package io.yinuo.intake;
