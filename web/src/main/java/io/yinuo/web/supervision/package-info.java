/** Pages on matters under leading supervision (重点督办). */
package io.yinuo.web.supervision;
