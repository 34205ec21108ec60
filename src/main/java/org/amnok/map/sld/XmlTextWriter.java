package org.amnok.map.sld;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, element by element.
final class XmlTextWriter {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    XmlTextWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /// Writing to memory does not fail.
    private XmlTextWriter written(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlTextWriter declaration() {
        return written(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    XmlTextWriter doctype(String doctype) {
        return written(() -> xml.writeDTD(doctype));
    }

    XmlTextWriter open(String element) {
        return written(() -> xml.writeStartElement(element));
    }

    XmlTextWriter with(String attribute, String value) {
        return written(() -> xml.writeAttribute(attribute, clean(value)));
    }

    XmlTextWriter text(String characters) {
        return written(() -> xml.writeCharacters(clean(characters)));
    }

    XmlTextWriter close() {
        return written(xml::writeEndElement);
    }

    /// An element with nothing but text in it.
    XmlTextWriter leaf(String element, String characters) {
        return open(element).text(characters).close();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// Without what XML 1.0 cannot hold.
    private static String clean(String characters) {
        return FORBIDDEN.matcher(characters).replaceAll("");
    }
}
