/**
 * Reads letters (读函) and checks them against the checklist of reviewers.
 *
 * <p>{@link io.yinuo.letter.LetterReader} is plain computing. A letter is folded to one form for each character, made whole
 * where line breaks were lost, cut into head, body and foot, and read: fields, sentences with their section, promises,
 * figures, documents. What decides by words is kept in rule files with examples, which are tested: {@code promises.txt},
 * {@code boilerplate.txt}, {@code typos.txt}, {@code themes.txt}, {@code institutions.txt},
 * {@code garbled.txt}. Every part is linear in the length of the letter.
 */
package io.yinuo.letter;
