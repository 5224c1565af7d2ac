/** The delivery of a numbered reply (送达), one record for each submitter. */
package io.yinuo.delivery;
