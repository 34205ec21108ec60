package org.amnok.map.sld;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.amnok.xml.HardenedXml;

/// An element of a style that somebody gave, or a text between two elements.
///
/// @param name without prefix; empty for a text
/// @param attributes by name without prefix
/// @param content elements and texts, in their order
/// @param text empty for an element
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> content, String text) {
    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 100;

    /// Of a file of at most [org.amnok.map.styling.FileStyle#LONGEST] characters.
    ///
    /// @throws ProblemException when it is no XML, declares a document type, or is too large
    static XmlNode read(String document) {
        refuseDocumentType(document);
        // The letters are known: what the declaration says of bytes does not matter any more.
        var text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        var start = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        var body = text.substring(start).getBytes(StandardCharsets.UTF_8);
        try {
            return new Reading(HardenedXml.elements(new ByteArrayInputStream(body))).root();
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            throw ProblemException.ofPlace(
                            at == null
                                    ? ""
                                    : Messages.text("common.line", Math.max(1, at.getLineNumber())),
                            "map.the_style_is_no_xml_that",
                            "map.save_it_anew_with_the_program")
                    .because(e);
        }
    }

    /// QGIS writes a bare one, which does nothing; with declarations in it, it can do harm.
    private static void refuseDocumentType(String document) {
        var start = document.indexOf("<!DOCTYPE");
        var end = document.indexOf('>', Math.max(0, start));
        if (start >= 0 && (end < 0 || document.substring(start, end).contains("["))) {
            throw ProblemException.ofTexts(
                    "map.the_style_declares_a_document", "common.remove_the_lines_from_doctype_to");
        }
    }

    boolean isText() {
        return name.isEmpty();
    }

    /// Empty when there is none.
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /// Elements in it.
    List<XmlNode> children() {
        return content.stream().filter(node -> !node.isText()).toList();
    }

    List<XmlNode> children(String child) {
        return content.stream().filter(node -> node.name.equals(child)).toList();
    }

    Optional<XmlNode> child(String child) {
        return content.stream().filter(node -> node.name.equals(child)).findFirst();
    }

    /// The texts in it, not those of elements in it, stripped.
    String words() {
        var words = new StringBuilder();
        content.stream().filter(XmlNode::isText).forEach(node -> words.append(node.text));
        return words.toString().strip();
    }

    /// The words of a child; empty when there is none.
    String words(String child) {
        return child(child).map(XmlNode::words).orElse("");
    }

    private static final class Reading {
        private final XMLStreamReader reader;
        private int nodes;

        Reading(XMLStreamReader reader) {
            this.reader = reader;
        }

        XmlNode root() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return element(0);
                    }
                    default -> {}
                }
            }
            throw new XMLStreamException("no element");
        }

        private XmlNode element(int depth) throws XMLStreamException {
            count();
            if (depth > DEEPEST) {
                throw tooMuch();
            }
            var name = reader.getLocalName();
            var attributes = new TreeMap<String, String>();
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            var content = new ArrayList<XmlNode>();
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> content.add(element(depth + 1));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        count();
                        content.add(new XmlNode("", Map.of(), List.of(), reader.getText()));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return new XmlNode(name, attributes, List.copyOf(content), "");
                    }
                    default -> {}
                }
            }
        }

        private void count() {
            if (++nodes > MOST_NODES) {
                throw tooMuch();
            }
        }

        private static ProblemException tooMuch() {
            return ProblemException.ofTexts(
                    "map.the_style_is_larger_than_any", "map.take_rules_out_of_it");
        }
    }
}
