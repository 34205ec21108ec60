package org.amnok.domain.merge;

/// What a person is asked in a merge.
///
/// @param field the first column of a field; [#WHOLE] when it is whether the record is there at all
public record Question(RecordKey record, String field) {
    public static final String WHOLE = "";

    /// True when asked is whether the record is there at all: one side deleted it.
    public boolean isOfWhole() {
        return field.equals(WHOLE);
    }
}
