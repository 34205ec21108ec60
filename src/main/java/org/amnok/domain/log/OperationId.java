package org.amnok.domain.log;

import java.util.Comparator;

/// What names an operation.
///
/// @param device that did it: one copy of a project on one machine
/// @param number 1 for the first of the device, then without a gap
public record OperationId(String device, long number) implements Comparable<OperationId> {
    private static final Comparator<OperationId> ORDER =
            Comparator.comparing(OperationId::device).thenComparingLong(OperationId::number);

    @Override
    public int compareTo(OperationId other) {
        return ORDER.compare(this, other);
    }
}
