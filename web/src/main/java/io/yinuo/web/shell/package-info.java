/** The frame around every page: navigation, notices, refusals told beside their fields, error pages. */
package io.yinuo.web.shell;
