/** People come and go: steps change hands, somebody stands in, everything is handed over. */
package io.yinuo.it.handover;
