/** The pages on which a reply is written and read: the draft, the letter, and the parts of both that other pages show. */
package io.yinuo.web.drafting;
