/** Matters that belong together: several answered from one draft base (并案), and one that was registered twice (重复登记). */
package io.yinuo.merging;
