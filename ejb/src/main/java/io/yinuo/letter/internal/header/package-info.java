/** What stands around the body of a letter: fields, salutation, signature. */
package io.yinuo.letter.internal.header;
