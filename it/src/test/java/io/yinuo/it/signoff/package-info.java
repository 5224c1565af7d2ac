/** The sign-off of replies in the server, with the production models. */
package io.yinuo.it.signoff;
