/** What the product is for, told from beginning to end as the people of a bureau and their deputy live it. */
package io.yinuo.it.story;
