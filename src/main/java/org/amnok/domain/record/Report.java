package org.amnok.domain.record;

import org.amnok.domain.codelist.Confidence;

/// The published report that a sighting rests on; empty strings where there is none.
///
/// @param outlet who published it
/// @param title its title
/// @param address its web address, as text
/// @param basis what it rests on in its own words ("satellite", "source inside the country")
/// @param confidence how sure the report is
public record Report(
        String outlet, String title, String address, String basis, Confidence confidence) {
    public static final Report NONE = new Report("", "", "", "", Confidence.NOT_STATED);

    public Report withOutlet(String words) {
        return new Report(words, title, address, basis, confidence);
    }

    public Report withTitle(String words) {
        return new Report(outlet, words, address, basis, confidence);
    }

    public Report withAddress(String words) {
        return new Report(outlet, title, words, basis, confidence);
    }

    public Report withBasis(String words) {
        return new Report(outlet, title, address, words, confidence);
    }

    public Report withConfidence(Confidence stated) {
        return new Report(outlet, title, address, basis, stated);
    }
}
