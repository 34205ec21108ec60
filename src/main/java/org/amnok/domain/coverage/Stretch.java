package org.amnok.domain.coverage;

import org.amnok.domain.Bank;

/// A part of a bank of one state, as long as it goes on.
public record Stretch(Bank bank, MetreSpan span, BankState state) {}
