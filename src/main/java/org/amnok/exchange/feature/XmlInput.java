package org.amnok.exchange.feature;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.amnok.domain.FaultWords;
import org.amnok.domain.FileFault;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.amnok.xml.HardenedXml;
import org.amnok.xml.UnreadableLetters;
import org.jspecify.annotations.Nullable;

/// Untrusted XML as nested elements: no document type, no entity but the five of XML, no address is
/// ever followed, and nothing grows without limit.
///
/// Who gets an element reads it to its end, by [#text], [#skip] or all its children.
public final class XmlInput implements AutoCloseable {
    /// Bytes between one tag and the next.
    private static final int MOST_BYTES_BETWEEN = 64 << 20;

    private final XMLStreamReader reader;
    private final Watched bytes;
    private int depth;

    private XmlInput(XMLStreamReader reader, Watched bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    /// @throws ProblemException when it does not even begin as XML
    public static XmlInput of(InputStream stream) {
        var bytes = new Watched(stream);
        try {
            return new XmlInput(HardenedXml.elements(bytes), bytes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// Goes to the next child of the element that was gone into last; false at that element's end.
    public boolean nextChild() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /// Reads the element to its end, past all its children but those of a name.
    ///
    /// @param taker reads each of them to its end
    public void each(String name, Runnable taker) {
        while (nextChild()) {
            if (name().equals(name)) {
                taker.run();
            } else {
                skip();
            }
        }
    }

    /// Reads the element to its end: the text of the last child of a name, empty when there is
    /// none.
    public String textOf(String name) {
        var text = new String[] {""};
        each(name, () -> text[0] = text());
        return text[0];
    }

    /// Of the element, without prefix: the namespaces of KML and GPX changed with each version.
    public String name() {
        return reader.getLocalName();
    }

    /// Of the element; empty when it has none or it is that of nothing.
    public String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return bounded(reader.getAttributeValue(i)).strip();
            }
        }
        return "";
    }

    /// All text of the element and of those in it, stripped.
    public String text() {
        return text(Limits.LONGEST_VALUE);
    }

    /// @param most characters
    public String text(int most) {
        return textAsWritten(most).strip();
    }

    /// The same with the blanks around it.
    public String textAsWritten(int most) {
        var text = new StringBuilder();
        for (var open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (text.length() + reader.getTextLength() > most) {
                        throw Limits.tooLong();
                    }
                    text.append(
                            reader.getTextCharacters(),
                            reader.getTextStart(),
                            reader.getTextLength());
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        // of HTML, as in a balloon: kept as it is written
                        text.append('&').append(reader.getLocalName()).append(';');
                default -> {}
            }
        }
        return text.toString();
    }

    /// Reads past the element.
    public void skip() {
        for (var open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {}
            }
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private int next() {
        try {
            bytes.sinceTag = 0;
            var event = reader.next();
            switch (event) {
                case XMLStreamConstants.DTD -> throw documentType();
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > Limits.DEEPEST) {
                throw Limits.tooDeep();
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static String bounded(@Nullable String text) {
        if (text != null && text.length() > Limits.LONGEST_VALUE) {
            throw Limits.tooLong();
        }
        return text == null ? "" : text;
    }

    private static ProblemException documentType() {
        return ProblemException.ofTexts(
                "exchange.the_file_declares_a_document", "common.remove_the_lines_from_doctype_to");
    }

    private static ProblemException broken(XMLStreamException e) {
        var at = e.getLocation();
        return ProblemException.of(
                Messages.text("exchange.the_file_is_broken_here", words(e)),
                at == null || at.getLineNumber() < 0
                        ? ""
                        : Messages.text(
                                "exchange.line_column", at.getLineNumber(), at.getColumnNumber()),
                e.getNestedException() instanceof UnreadableLetters
                        ? Messages.text("exchange.save_it_in_utf_8_with")
                        : Messages.text("exchange.it_may_be_cut_off_get"),
                e);
    }

    private static String words(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause
                ? FaultWords.of(cause)
                : Messages.text("exchange.what_stands_there_is_no_xml");
    }

    /// Stops where a name or an attribute would fill the memory.
    private static final class Watched extends CountedStream {
        private int sinceTag;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        void count(int more) throws IOException {
            sinceTag += more;
            if (sinceTag > MOST_BYTES_BETWEEN) {
                throw FileFault.of("exchange.there_is_no_end_to_a");
            }
        }
    }
}
