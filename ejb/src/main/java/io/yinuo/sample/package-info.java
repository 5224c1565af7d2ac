/**
 * Sample data (示例数据), made through the boundaries as the people of the samples and with a moved clock (decisions 17).
 *
 * <p>Two bureaus: 慈溪市教育局 with two matters around published facts, in words of our own, and an invented one whose
 * matters stand in every state. The people are invented but for the names that published letters state.
 */
package io.yinuo.sample;
