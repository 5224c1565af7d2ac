/** The pages of a deputy: own suggestions, the way they go, the letters, the rating, the promises. */
package io.yinuo.web.feedback;
