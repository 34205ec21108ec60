package org.amnok.release;

import org.amnok.domain.coverage.BankLook;

/// A look at a bank as it may leave: only [LookGate] makes one.
///
/// @param look with an identifier that says nothing of the record
/// @param imagery that it was on; empty where it stays
public record ReleasedLook(BankLook look, String imagery) {}
