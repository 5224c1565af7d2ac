/** Secret matters (涉密件): number, day, session, section, and that they were handled on paper; never what they say. */
package io.yinuo.secret;
