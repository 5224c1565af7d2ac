/** What is found, by whom, and how the index comes back to what the rows say. */
package io.yinuo.it.search;
