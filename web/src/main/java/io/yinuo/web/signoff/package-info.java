/** The pages on which a reply is reviewed, signed, proofread and numbered. */
package io.yinuo.web.signoff;
