package org.amnok.domain.field;

import java.util.List;

/// A part of the form of a sighting that shows fields one after another, each as its kind is
/// entered.
///
/// @param title and note: in its head; empty for a part without one
public enum FormPart {
    NOTES("", ""),
    GRADING("Grading", "Admiralty, two axes"),
    REPORT("Source", "published report");

    private final String title;
    private final String note;

    FormPart(String title, String note) {
        this.title = title;
        this.note = note;
    }

    /// In its head; empty for a part without one.
    public String title() {
        return title;
    }

    /// At the end of its head.
    public String note() {
        return note;
    }

    /// In their order.
    public List<SightingField<?>> fields() {
        return FieldCatalogue.ALL.stream().filter(field -> field.part() == this).toList();
    }
}
