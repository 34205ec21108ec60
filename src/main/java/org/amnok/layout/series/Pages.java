package org.amnok.layout.series;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.amnok.layout.Sheet;

/// The pages of a series being written.
record Pages(
        List<Chapter> chapters,
        Function<Chapter, Sheet> sheets,
        IntConsumer progress,
        BooleanSupplier cancelled) {
    Sheet sheet(int page) {
        return sheets.apply(chapters.get(page));
    }

    int count() {
        return chapters.size();
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
