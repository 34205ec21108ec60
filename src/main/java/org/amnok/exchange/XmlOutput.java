package org.amnok.exchange;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, a line for each element that begins one.
final class XmlOutput {
    private final XMLStreamWriter xml;

    private XmlOutput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes something.
    @FunctionalInterface
    interface Body {
        void write() throws XMLStreamException;
    }

    /// Writes a whole document.
    @FunctionalInterface
    interface Document {
        void write(XmlOutput xml) throws XMLStreamException;
    }

    static void write(OutputStream out, Document document) throws IOException {
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            document.write(new XmlOutput(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element.
    ///
    /// @param attributes names and values in turn
    void element(String name, Body body, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        body.write();
        xml.writeEndElement();
    }

    /// An element of words; left out when they are blank.
    void text(String name, String words) throws XMLStreamException {
        if (!words.isBlank()) {
            element(name, () -> xml.writeCharacters(allowed(words)));
        }
    }

    /// XML 1.0 has no place for most control characters.
    static String allowed(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }
}
