/** The texts of the user interface: Chinese in the files without a suffix, English beside them. */
package io.yinuo.web.messages;
