package org.amnok.exchange.kml;

import org.amnok.exchange.feature.XmlInput;

/// When something was, as a file says it.
///
/// @param begin of a span, or the moment; empty when it says nothing
/// @param end of a span; empty of a moment, and `..` of a span that stays open
record KmlTime(String begin, String end) {
    static final KmlTime NONE = new KmlTime("", "");

    /// Reads the `TimeStamp` or `TimeSpan` the walk is at.
    static KmlTime read(XmlInput xml) {
        var isSpan = xml.name().equals("TimeSpan");
        var begin = "";
        var end = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "when", "begin" -> begin = xml.text();
                case "end" -> end = xml.text();
                default -> xml.skip();
            }
        }
        return new KmlTime(begin, isSpan && end.isEmpty() && !begin.isEmpty() ? ".." : end);
    }

    boolean isNone() {
        return begin.isEmpty() && end.isEmpty();
    }
}
