/** Papers that are composed from the data (通报与总结), for other systems. */
package io.yinuo.web.api.bulletin;
