/**
 * What the models call: each delegate reads the ids, calls one boundary method as the engine, and writes what the model
 * decides by.
 */
package io.yinuo.delegates;
