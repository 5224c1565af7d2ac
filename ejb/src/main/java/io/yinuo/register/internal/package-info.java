/** The queries behind the read views: plain SQL over the tables of all features, filtered by who may see a case. */
package io.yinuo.register.internal;
