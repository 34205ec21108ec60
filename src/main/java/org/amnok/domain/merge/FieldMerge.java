package org.amnok.domain.merge;

import java.util.List;
import java.util.Map;

/// A field in which two versions of a record differ.
///
/// @param columns taken together; the first names the field
/// @param here and there: the values by column; what is empty is not named
/// @param joined what stands in the columns when the verdict is JOINED; else what HERE or THERE has
public record FieldMerge(
        List<String> columns,
        Map<String, Object> here,
        Map<String, Object> there,
        Map<String, Object> joined,
        Verdict verdict) {
    /// Which value the merged record gets.
    enum Verdict {
        /// Changed here only.
        HERE,
        /// Changed there only.
        THERE,
        /// Both count: of how much care a record needs, the more careful.
        JOINED,
        /// Changed on both sides, or nobody knows who changed it: a person decides.
        CONFLICT
    }

    public FieldMerge {
        columns = List.copyOf(columns);
    }

    public String name() {
        return columns.getFirst();
    }

    /// True for when the record was made and changed, which says nothing of what it tells.
    public boolean isStamp() {
        return Columns.isStamp(name());
    }

    /// True when the merged record gets something here without asking.
    public boolean isTaken() {
        return !isStamp()
                && (verdict == Verdict.THERE
                        || (verdict == Verdict.JOINED && !joined.equals(here)));
    }

    /// The values of a side.
    public Map<String, Object> of(Side side) {
        return side == Side.HERE ? here : there;
    }

    /// The values that the merged record gets.
    ///
    /// @param chosen counts in a conflict only
    Map<String, Object> decided(Side chosen) {
        return switch (verdict) {
            case HERE -> here;
            case THERE -> there;
            case JOINED -> joined;
            case CONFLICT -> of(chosen);
        };
    }
}
