/** The search page, the memory beside a draft, and the index as the administrator sees it (检索). */
package io.yinuo.web.search;
