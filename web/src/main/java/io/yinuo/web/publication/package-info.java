/** Pages on the disclosure of replies (公开). */
package io.yinuo.web.publication;
