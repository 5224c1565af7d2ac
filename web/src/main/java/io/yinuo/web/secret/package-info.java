/** Pages of secret matters (涉密件). */
package io.yinuo.web.secret;
