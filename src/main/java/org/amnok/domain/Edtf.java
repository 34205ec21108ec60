package org.amnok.domain;

/// A date as EDTF (ISO 8601-2), with the days it may mean.
///
/// @param text the EDTF value, for example `2025-11-11~/2025-11-20~`
/// @param span earliest and latest day it may mean, approximate ends padded
public record Edtf(String text, DateSpan span) {}
