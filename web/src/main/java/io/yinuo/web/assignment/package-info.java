/** Who handles what (分办): preparing and approving the sheet, taking the case, giving an opinion. */
package io.yinuo.web.assignment;
