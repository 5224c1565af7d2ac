/** What people do wrong at a browser: nothing that was typed is lost, and nothing is done that was not meant. */
package io.yinuo.it.badinput;
