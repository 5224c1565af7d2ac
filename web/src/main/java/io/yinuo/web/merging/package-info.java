/** Pages of matters that belong together (并案、重复登记合并). */
package io.yinuo.web.merging;
