/** Coming in and going out. */
package io.yinuo.web.login;
