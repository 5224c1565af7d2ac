/** Files that are XML in a ZIP, as both DOCX and OFD are. */
package io.yinuo.document.internal.zip;
