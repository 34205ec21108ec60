package org.amnok.domain.project;

import java.time.LocalDate;

/// What something was from a day on.
///
/// @param <T> what is told of it
/// @param day UTC
public record Since<T>(T state, LocalDate day) {}
