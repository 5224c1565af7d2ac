/** Tables that people take away and bring back (XLSX). */
package io.yinuo.web.table;
