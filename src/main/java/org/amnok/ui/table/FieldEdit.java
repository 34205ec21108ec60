package org.amnok.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;

/// A field of a sighting that is edited as text: in a cell of the table, or for many at once.
///
/// @param options what can be chosen; empty when anything can be typed
/// @param text the present value as it is edited
/// @param read understands a text
/// @param offers what is suggested while a text is typed, in their order
record FieldEdit(
        Name name,
        List<String> options,
        Function<Sighting, String> text,
        Reader read,
        Supplier<List<Offer>> offers) {

    /// Without suggestions.
    FieldEdit(
            SightingField<?> field,
            List<String> options,
            Function<Sighting, String> text,
            Reader read) {
        this(Name.of(field), options, text, read, List::of);
    }

    /// What a field is called.
    ///
    /// @param label as menus say it: "status"
    /// @param kept in the history, in English
    record Name(String label, String kept) {
        static Name of(SightingField<?> field) {
            return new Name(field.label(), field.english());
        }
    }

    /// What the field is called, as menus say it: "status".
    String label() {
        return name.label();
    }

    /// A suggestion.
    ///
    /// @param name what is searched and shown; several lines may have the same
    /// @param note behind it: a code; may be empty
    /// @param typed the text that means this one
    record Offer(String name, String note, String typed) {}

    /// Understands a text typed for a sighting.
    @FunctionalInterface
    interface Reader {
        Outcome read(String typed, Sighting before, ProjectContents contents);

        /// The same, with all that it needs of the FX thread taken there, now.
        default Reader inBackground() {
            return this;
        }
    }

    /// The same field, to be read in the background; on the FX thread.
    FieldEdit inBackground() {
        return new FieldEdit(name, options, text, read.inBackground(), offers);
    }

    /// What a text means.
    sealed interface Outcome {
        /// How the sighting changes.
        record Change(UnaryOperator<SightingDraft> edit) implements Outcome {}

        /// Why it cannot be kept.
        record Wrong(String complaint) implements Outcome {}
    }

    static Outcome change(UnaryOperator<SightingDraft> edit) {
        return new Outcome.Change(edit);
    }

    static Outcome wrong(String complaint) {
        return new Outcome.Wrong(complaint);
    }

    boolean isChoice() {
        return !options.isEmpty();
    }
}
