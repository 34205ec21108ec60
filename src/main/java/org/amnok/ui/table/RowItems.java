package org.amnok.ui.table;

import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;

/// The rows of a table as a list that is exchanged as a whole: nothing walks through a million of
/// them. A table that gets another list of items forgets how it was sorted, hence this.
final class RowItems extends ObservableListBase<UUID> {
    private List<UUID> rows = List.of();

    /// @param next not changed afterwards
    void show(List<UUID> next) {
        var before = rows;
        rows = next;
        if (!before.isEmpty() || !next.isEmpty()) {
            fireChange(new Exchange(this, before));
        }
    }

    @Override
    public UUID get(int i) {
        return rows.get(i);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int indexOf(Object other) {
        return rows.indexOf(other);
    }

    @Override
    public boolean contains(Object other) {
        return rows.contains(other);
    }

    /// All rows went, others came.
    private static final class Exchange extends ListChangeListener.Change<UUID> {
        private final List<UUID> before;
        private boolean isReported;

        Exchange(ObservableList<UUID> list, List<UUID> before) {
            super(list);
            this.before = before;
        }

        @Override
        public boolean next() {
            var first = !isReported;
            isReported = true;
            return first;
        }

        @Override
        public void reset() {
            isReported = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<UUID> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
