package org.amnok.exchange.output;

import org.amnok.release.ReleasedSighting;

/// What a balloon says of a sighting. The program that shows it fills in the names in brackets, and
/// has no words of its own for what is missing.
enum KmlBalloon {
    KNOWN("", true, true),
    UNDATED("-undated", false, true),
    IMPRECISE("-somewhere", true, false),
    UNDATED_AND_IMPRECISE("-undated-somewhere", false, false);

    private final String suffix;
    private final boolean isDated;
    private final boolean isPrecise;

    KmlBalloon(String suffix, boolean isDated, boolean isPrecise) {
        this.suffix = suffix;
        this.isDated = isDated;
        this.isPrecise = isPrecise;
    }

    static KmlBalloon of(ReleasedSighting sighting) {
        var isPrecise = sighting.uncertaintyMetres() != null;
        if (sighting.dates() == null) {
            return isPrecise ? UNDATED : UNDATED_AND_IMPRECISE;
        }
        return isPrecise ? KNOWN : IMPRECISE;
    }

    /// Of the names of styles that have it.
    String suffix() {
        return suffix;
    }

    void write(ByteText text) {
        text.put("<BalloonStyle><text><![CDATA[<h3>$[name]</h3><p>$[description]</p><table>");
        row(text, "Kind", "$[kind]");
        row(text, "Seen", isDated ? "$[date_start] to $[date_end]" : "date not known");
        row(text, "Place", isPrecise ? "within $[uncertainty_m] m" : "not known how precisely");
        text.put("</table>]]></text></BalloonStyle>");
    }

    private static void row(ByteText text, String name, String value) {
        text.put("<tr><td>" + name + "</td><td>" + value + "</td></tr>");
    }
}
