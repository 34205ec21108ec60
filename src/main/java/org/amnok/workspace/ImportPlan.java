package org.amnok.workspace;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.amnok.exchange.ColumnMapping;
import org.amnok.exchange.RecordTable;

/// Which tables of a file are imported, and what their columns mean.
public record ImportPlan(List<Part> parts) {
    public ImportPlan {
        parts = List.copyOf(parts);
    }

    /// One table and what its columns mean.
    public record Part(RecordTable table, ColumnMapping mapping) {
        /// As its columns suggest.
        public static Part suggested(RecordTable table) {
            return new Part(table, table.suggested());
        }
    }

    /// A plan of one table.
    public static ImportPlan of(RecordTable table, ColumnMapping mapping) {
        return new ImportPlan(List.of(new Part(table, mapping)));
    }

    /// The same plan, with another meaning of a table's columns.
    public ImportPlan with(RecordTable table, ColumnMapping mapping) {
        return new ImportPlan(
                parts.stream()
                        .map(part -> part.table().equals(table) ? new Part(table, mapping) : part)
                        .toList());
    }

    /// The same plan, but without a table.
    public ImportPlan without(RecordTable table) {
        return new ImportPlan(parts.stream().filter(part -> !part.table().equals(table)).toList());
    }

    /// True when there are more rows than so many, bad ones among them; reads no more than that.
    ///
    /// @throws org.amnok.domain.ProblemException when a table cannot be read
    boolean hasMoreRowsThan(int most) {
        var rows = new AtomicInteger();
        for (var part : parts) {
            if (rows.get() <= most) {
                part.table().read(row -> rows.incrementAndGet() <= most);
            }
        }
        return rows.get() > most;
    }
}
