package org.amnok.domain.field;

import java.util.List;

/// A part of the form of a sighting that shows fields one after another, each as its kind is
/// entered.
public enum FormPart {
    NOTES,
    REPORT,
    SOURCES;

    /// In their order.
    public List<SightingField<?>> fields() {
        return FieldCatalogue.ALL.stream().filter(field -> field.part() == this).toList();
    }
}
