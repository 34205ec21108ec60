package org.amnok.release.canary;

/// A number of a text: what it may be a coordinate of.
///
/// @param at where it begins, in characters
/// @param within how far a coordinate may lie from it and still be written so
record WrittenNumber(int at, double value, double within) {
    boolean is(double coordinate) {
        return Math.abs(value - coordinate) <= within;
    }
}
