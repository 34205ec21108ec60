package org.amnok.domain.merge;

import java.time.Instant;

/// Who wrote a value last on one side, and when, as the history of that side tells it.
///
/// @param author the name that was given; empty when none
public record Claim(String author, Instant time) {}
