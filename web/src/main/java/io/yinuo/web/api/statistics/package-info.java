/** The figures of reports (统计) for other systems. */
package io.yinuo.web.api.statistics;
