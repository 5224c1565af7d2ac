/**
 * The processes of the house (流程) and the names that code and models share.
 *
 * <p>Each model under {@code bpmn/} and {@code dmn/} has one class of constants here, and only these classes may be used
 * to speak about a model: element ids are an interface, and {@code BpmnConventionsTest} compares them with the models
 * in both directions. The package depends on nothing, so that every module can use it.
 *
 * <p>Process variables hold ids, codes and answers only. What a case <em>is</em> stands in the database; a token says
 * where the work is.
 */
package io.yinuo.processes;
