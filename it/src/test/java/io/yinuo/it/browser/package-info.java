/**
 * The pages as people meet them: the started application, a browser, and what every page must keep.
 *
 * <p>{@code -Dyinuo.url=http://localhost:8080} lets the tests use an application that already runs with sample data.
 */
package io.yinuo.it.browser;
