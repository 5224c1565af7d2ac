/** What the deputies think of a reply (代表反馈): ratings of attitude and result, and what follows from them. */
package io.yinuo.feedback;
