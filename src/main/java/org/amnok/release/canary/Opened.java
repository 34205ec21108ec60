package org.amnok.release.canary;

/// A part of an output that has been looked through once.
///
/// @param starts where in its bytes something may begin that is looked for
record Opened(Part part, PrefixFilter.Starts starts) {}
