/**
 * What every Office Open XML file needs: markup that cannot be malformed, parts with their relationships, and a zip whose
 * bytes depend on nothing but its content.
 *
 * <p>Not here: anything about documents, sheets or charts.
 *
 * <pre>{@code
 * OpcPackage file = new OpcPackage();
 * file.add("/word/document.xml", DOCUMENT_TYPE, xml.bytes());
 * file.relate("", OFFICE_DOCUMENT, "/word/document.xml");
 * file.writeTo(out);
 * }</pre>
 *
 * <p>On the path: {@code docx, xlsx → ooxml → OutputStream}.
 */
@NullMarked
package io.github.zongshu.office.ooxml;

import org.jspecify.annotations.NullMarked;
