package org.amnok.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens parsers of XML that somebody gave.
///
/// Bytes become letters here and not in the JDK's parser: that one writes of a broken byte to the
/// terminal, whatever it was reported.
public final class HardenedXml {
    private static final XMLInputFactory FACTORY = factory();

    private HardenedXml() {}

    /// @throws XMLStreamException when it does not even begin as XML
    public static XMLStreamReader elements(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(letters(bytes));
    }

    /// @throws XMLStreamException when it does not even begin as XML
    public static XMLEventReader events(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLEventReader(letters(bytes));
    }

    /// All letters of a document, in the encoding that it names.
    ///
    /// @param most characters that are read
    /// @throws UnreadableLetters when they are not written in that encoding
    public static String text(InputStream bytes, int most) throws IOException {
        var text = new StringBuilder();
        var block = new char[1 << 13];
        var letters = XmlLetters.of(bytes);
        for (var read = letters.read(block);
                read >= 0 && text.length() < most;
                read = letters.read(block)) {
            text.append(block, 0, read);
        }
        return text.toString();
    }

    private static Reader letters(InputStream bytes) throws XMLStreamException {
        try {
            return XmlLetters.of(bytes);
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Else the parser writes to the terminal what is reported as a problem anyway.
        factory.setXMLReporter((message, type, detail, at) -> {});
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("It refers to " + systemId);
                });
        return factory;
    }
}
