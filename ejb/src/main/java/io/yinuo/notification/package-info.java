/** What the application tells people: one message reaches a person once, and a substitute where the person is away. */
package io.yinuo.notification;
