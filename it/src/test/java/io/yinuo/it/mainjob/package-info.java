/** The main job in a browser: one suggestion from registration to its rated second reply, through all roles. */
package io.yinuo.it.mainjob;
