/** Deadlines: their rules, their moves, and how they are told. */
package io.yinuo.it.deadline;
