/** The disclosure of replies. */
package io.yinuo.it.publication;
