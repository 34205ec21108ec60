package org.amnok.domain.field;

import java.util.List;
import org.amnok.words.Messages;

/// A part of the form of a sighting that shows fields one after another, each as its kind is
/// entered.
///
/// @param title and note: in its head; empty for a part without one
public enum FormPart {
    NOTES,
    GRADING,
    REPORT;

    /// In its head; empty for a part without one.
    public String title() {
        return this == NOTES ? "" : Messages.word("codes.part", this);
    }

    /// At the end of its head.
    public String note() {
        return this == NOTES ? "" : Messages.word("codes.part_note", this);
    }

    /// In their order.
    public List<SightingField<?>> fields() {
        return FieldCatalogue.ALL.stream().filter(field -> field.part() == this).toList();
    }
}
