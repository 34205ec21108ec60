package org.amnok.domain.log;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where the operations of each device end, as somebody has them.
///
/// @param ends by device
public record Heads(SortedMap<String, Head> ends) {
    public static final Heads NONE = new Heads(new TreeMap<>());

    /// The last operation of a device.
    public record Head(long number, String hash) {
        public static final Head START = new Head(0, Operation.START);
    }

    /// What is to be done with an operation that came.
    public enum Verdict {
        /// It follows on what is there.
        NEXT,
        /// It is there already.
        HAD,
        /// Others must come before it, of its device or of those that it knows.
        WAITS,
        /// It is not what it follows on, or another one than is there: the device was put back to
        /// an earlier state, or somebody changed what it sent.
        REFUSED
    }

    public Heads {
        ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
    }

    public Head of(String device) {
        return ends.getOrDefault(device, Head.START);
    }

    public Known known() {
        var numbers = new TreeMap<String, Long>();
        ends.forEach((device, head) -> numbers.put(device, head.number()));
        return new Known(numbers);
    }

    /// An operation before the end of its device counts as had; that it is the same, whoever has
    /// all of them must compare.
    public Verdict of(Operation operation) {
        var head = of(operation.device());
        if (operation.number() < head.number()) {
            return Verdict.HAD;
        }
        if (operation.number() == head.number()) {
            return operation.hash().equals(head.hash()) ? Verdict.HAD : Verdict.REFUSED;
        }
        if (operation.number() > head.number() + 1) {
            return Verdict.WAITS;
        }
        if (!operation.before().equals(head.hash())) {
            return Verdict.REFUSED;
        }
        return operation.known().without(operation.device()).isWithin(known())
                ? Verdict.NEXT
                : Verdict.WAITS;
    }

    /// Behind an operation.
    public Heads with(Operation operation) {
        var further = new TreeMap<>(ends);
        further.put(operation.device(), new Head(operation.number(), operation.hash()));
        return new Heads(further);
    }
}
