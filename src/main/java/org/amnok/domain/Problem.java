package org.amnok.domain;

/// Something that went wrong, told so that a person can mend it.
///
/// @param what what is wrong, a sentence without full stop
/// @param where file, line, column or field; empty when `what` says it already
/// @param remedy what to do about it; empty when nothing can be done
public record Problem(String what, String where, String remedy) {
    /// The same problem, found at a place.
    public Problem at(String place) {
        return new Problem(what, where.isEmpty() ? place : place + ", " + where, remedy);
    }

    /// One line: what · where · remedy, with empty parts left out.
    public String sentence() {
        var line = new StringBuilder(what);
        if (!where.isEmpty()) {
            line.append(" · ").append(where);
        }
        if (!remedy.isEmpty()) {
            line.append(" · ").append(remedy);
        }
        return line.toString();
    }
}
