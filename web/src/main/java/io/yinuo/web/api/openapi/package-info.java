/** Describes the interface from its own resources, so that the description cannot lag behind. */
package io.yinuo.web.api.openapi;
