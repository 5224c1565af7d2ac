/** Bringing, listing and giving out the papers of a matter (材料). */
package io.yinuo.web.paper;
