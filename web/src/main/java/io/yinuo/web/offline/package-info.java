/** Typing in what was decided on paper or in another system, and the word of whoever is named (线下办理补录). */
package io.yinuo.web.offline;
