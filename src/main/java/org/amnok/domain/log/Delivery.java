package org.amnok.domain.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What becomes of operations that come in, in whatever order, doubled or with gaps.
///
/// @param heads behind those that came
/// @param came in an order in which each follows on what it knows
/// @param waiting for others that did not come
/// @param refused see [Verdict#REFUSED]
public record Delivery(
        Heads heads, List<Operation> came, List<Operation> waiting, List<Operation> refused) {
    private static final Comparator<Operation> ORDER =
            Comparator.comparing(Operation::id).thenComparing(Operation::hash);

    public Delivery {
        came = List.copyOf(came);
        waiting = List.copyOf(waiting);
        refused = List.copyOf(refused);
    }

    /// Sorts out what came to somebody.
    public static Delivery to(Heads heads, Collection<Operation> delivered) {
        var sorting = new Sorting(heads);
        delivered.stream().sorted(ORDER).forEach(sorting::add);
        while (sorting.goesOn()) {}
        return new Delivery(
                sorting.heads,
                sorting.came,
                sorting.open.values().stream().flatMap(List::stream).toList(),
                sorting.refused);
    }

    private static final class Sorting {
        private final List<Operation> came = new ArrayList<>();
        private final List<Operation> refused = new ArrayList<>();

        /// By device, in the order of the numbers.
        private final Map<String, List<Operation>> open = new LinkedHashMap<>();

        private Heads heads;

        Sorting(Heads heads) {
            this.heads = heads;
        }

        void add(Operation operation) {
            open.computeIfAbsent(operation.device(), _ -> new ArrayList<>()).add(operation);
        }

        /// Takes of each device what can be taken now; false when that is nothing.
        boolean goesOn() {
            var before = came.size();
            open.values().forEach(this::take);
            return came.size() > before;
        }

        private void take(List<Operation> ofDevice) {
            var left = ofDevice.iterator();
            while (left.hasNext()) {
                var operation = left.next();
                switch (heads.of(operation)) {
                    case NEXT -> {
                        came.add(operation);
                        heads = heads.with(operation);
                        left.remove();
                    }
                    case HAD -> left.remove();
                    case REFUSED -> {
                        refused.add(operation);
                        left.remove();
                    }
                    case WAITS -> {
                        return;
                    }
                }
            }
        }
    }
}
