/** The figures of reports (统计) as pages, tables and charts. */
package io.yinuo.web.statistics;
