/** What every feature may use: the acting person, the clock, refusals with codes. Holds nothing with a business name. */
package io.yinuo.shared;
