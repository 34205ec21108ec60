package org.amnok.release.canary;

/// A [Leak] of which nobody has yet asked whose it is.
record LeakMatch(Match hit, String how, String where) {}
