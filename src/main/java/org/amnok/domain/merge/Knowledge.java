package org.amnok.domain.merge;

import org.jspecify.annotations.Nullable;

/// What a record was on each side when the two were last one, or were merged. Both are the same but
/// where a person decided then that they differ.
///
/// @param here and there: null where there was no such record
/// @param settled whose values count where nobody changed anything since and they differ: of the
///   side on which that was decided; null when nobody did
public record Knowledge(
        @Nullable RecordFields here, @Nullable RecordFields there, @Nullable Side settled) {
    /// Nothing is known.
    public static final Knowledge NONE = new Knowledge(null, null, null);

    /// Both sides had the same.
    public static Knowledge common(RecordFields ancestor) {
        return new Knowledge(ancestor, ancestor, null);
    }

    /// The same, seen from the other side.
    public Knowledge turned() {
        return new Knowledge(there, here, settled == null ? null : settled.other());
    }

    boolean isNone() {
        return here == null && there == null;
    }
}
