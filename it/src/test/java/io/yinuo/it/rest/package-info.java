/** The interface for other systems, from outside. */
package io.yinuo.it.rest;
