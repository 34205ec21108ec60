package org.amnok.domain.record;

import org.amnok.domain.ProblemException;
import org.amnok.domain.date.Edtf;
import org.jspecify.annotations.Nullable;

/// Since when and until when a place is there.
///
/// @param from null when not known
/// @param to null when not known, or when it is there still
public record Validity(@Nullable Edtf from, @Nullable Edtf to) {
    public static final Validity UNKNOWN = new Validity(null, null);

    /// @throws ProblemException when it surely ends before it begins
    public Validity {
        if (from != null && to != null && to.span().latest().isBefore(from.span().earliest())) {
            throw ProblemException.ofTexts(
                    "domain.the_place_would_be_gone_before",
                    "domain.put_the_earlier_date_first",
                    to.text(),
                    from.text());
        }
    }
}
