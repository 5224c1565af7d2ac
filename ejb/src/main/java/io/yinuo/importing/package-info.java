/**
 * Old letters and old ledgers come in (归档导入): each becomes an answered case with its reply, its file and what it promised.
 *
 * <p>What was uploaded is read in the background and shown before anything is recorded; then one letter after the other is
 * recorded, each in a transaction of its own, so that a stopped server goes on where it was and nothing comes in twice.
 */
package io.yinuo.importing;
