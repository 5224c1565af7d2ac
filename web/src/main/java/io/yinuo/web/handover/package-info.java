/** Who has what, who stands in, and who takes over (人员变动). */
package io.yinuo.web.handover;
