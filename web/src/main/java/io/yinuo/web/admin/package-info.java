/** What the administrator of a bureau keeps: people, sections, and what got stuck. */
package io.yinuo.web.admin;
