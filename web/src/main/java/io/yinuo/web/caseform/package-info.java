/**
 * Papers that are made from a case (生成材料): slips, forms and letters that the application fills with what it knows.
 *
 * <p>Each paper is a class that says of what in a case it can be made, and fills it. A field of which the case knows nothing
 * stays open and is shown as such; nothing is guessed. The papers are Chinese in whatever language the pages are read.
 */
package io.yinuo.web.caseform;
