/** The lists from which people work: desk (工作台), ledger (台账), search by number. */
package io.yinuo.web.register;
