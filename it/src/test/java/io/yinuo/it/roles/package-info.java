/** The matrix of roles: every page and every resource of the deployment, written by hand and tried by everybody. */
package io.yinuo.it.roles;
