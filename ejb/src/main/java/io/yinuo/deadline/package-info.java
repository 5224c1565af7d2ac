/** Days by which things are owed in a case (办理时限), counted by the rules of its bureau. */
package io.yinuo.deadline;
