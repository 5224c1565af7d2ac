/** Rows of the directory, the policies for passwords and lockout, and the check of credentials. */
package io.yinuo.directory.internal;
