package org.amnok.release.canary;

import org.amnok.words.Messages;

/// Something in an output that must not be there.
///
/// @param what "the true place of sighting e15"
/// @param how "as decimal degrees"
/// @param where in which part of the output, "inflated stream at byte 1234"
public record Leak(String what, String how, String where) {
    @Override
    public String toString() {
        return Messages.text("release.in", what, how, where);
    }
}
