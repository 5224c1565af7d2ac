/** The rows of secret matters, and the erasing of what an ordinary matter held. */
package io.yinuo.secret.internal;
