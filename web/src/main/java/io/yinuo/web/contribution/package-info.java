/** The pages on which an opinion for the lead unit is sent, and that unit's reply is filed. */
package io.yinuo.web.contribution;
