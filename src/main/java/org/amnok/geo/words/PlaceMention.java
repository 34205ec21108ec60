package org.amnok.geo.words;

import org.amnok.domain.TextRange;

/// Words of a text that name a place.
///
/// @param words where they stand
/// @param reading what they mean: one place, or one of several
public record PlaceMention(TextRange words, PlaceWords.Reading reading) {}
