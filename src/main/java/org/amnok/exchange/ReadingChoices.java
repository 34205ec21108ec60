package org.amnok.exchange;

import org.jspecify.annotations.Nullable;

/// What a person says of a table beside what its columns mean.
///
/// @param whose its sightings are; null when nobody said it
public record ReadingChoices(@Nullable Whose whose) {
    /// Nobody said anything.
    public static final ReadingChoices NONE = new ReadingChoices(null);

    public ReadingChoices with(@Nullable Whose said) {
        return new ReadingChoices(said);
    }
}
