/** What is stuck or apart, and how to set it right. */
package io.yinuo.consistency;
