/** What is apart in the records is found, and nothing in healthy ones. */
package io.yinuo.it.consistency;
