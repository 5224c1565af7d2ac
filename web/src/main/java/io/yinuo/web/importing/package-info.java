/** Pages on which old letters come in. */
package io.yinuo.web.importing;
