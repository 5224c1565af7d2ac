/**
 * Signing in and what surrounds it: one authentication mechanism for pages and the interface, and the headers that
 * every answer carries.
 */
package io.yinuo.web.security;
