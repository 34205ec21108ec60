package org.amnok.release;

import org.amnok.domain.coverage.BankObservation;

/// An observation of a bank as it may leave: only [ObservationGate] makes one.
///
/// @param look with an identifier that says nothing of the record
/// @param imagery that it was on; empty where it stays
public record ReleasedObservation(BankObservation look, String imagery) {}
