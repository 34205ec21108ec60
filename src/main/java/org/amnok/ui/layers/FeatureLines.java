package org.amnok.ui.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableListBase;
import org.amnok.domain.Problem;
import org.amnok.map.base.FeatureListing;
import org.amnok.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// The lines of a table of features. Each is empty until its page was read in the background; only
/// the pages looked at last are held. Lives on the FX thread.
final class FeatureLines extends ObservableListBase<FeatureLines.Line> {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    private final FeatureListing listing;
    private final Tasks tasks;
    private final Consumer<Problem> failed;
    private final Set<Integer> wanted = ConcurrentHashMap.newKeySet();
    private final Map<Integer, List<Line>> pages = new LinkedHashMap<>(32, 0.75f, true);

    /// @param tasks read one after the other
    FeatureLines(FeatureListing listing, Tasks tasks, Consumer<Problem> failed) {
        this.listing = listing;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// One feature.
    static final class Line {
        private final ReadOnlyObjectWrapper<FeatureListing.@Nullable Row> row =
                new ReadOnlyObjectWrapper<>();

        /// The value of a column; empty as long as it is not read.
        ObservableValue<String> value(int column) {
            return row.map(read -> read == null ? "" : read.values().get(column)).orElse("");
        }

        ObservableValue<String> number() {
            return row.map(read -> read == null ? "" : Long.toString(read.number())).orElse("");
        }
    }

    FeatureListing listing() {
        return listing;
    }

    @Override
    public int size() {
        return listing.size();
    }

    @Override
    public Line get(int index) {
        return page(index / PAGE).get(index % PAGE);
    }

    private List<Line> page(int number) {
        var known = pages.get(number);
        if (known != null) {
            return known;
        }
        var fresh = new ArrayList<Line>();
        for (var i = number * PAGE; i < Math.min(size(), (number + 1) * PAGE); i++) {
            fresh.add(new Line());
        }
        pages.put(number, fresh);
        wanted.add(number);
        if (pages.size() > MOST_PAGES) {
            var oldest = pages.keySet().iterator();
            wanted.remove(oldest.next());
            oldest.remove();
        }
        tasks.work(() -> read(number)).then(rows -> fill(fresh, rows)).start(failed);
        return fresh;
    }

    /// Nothing of what was scrolled past meanwhile.
    private List<FeatureListing.Row> read(int number) {
        return wanted.contains(number) ? listing.rows(number * PAGE, PAGE) : List.of();
    }

    private static void fill(List<Line> lines, List<FeatureListing.Row> rows) {
        for (var i = 0; i < Math.min(lines.size(), rows.size()); i++) {
            lines.get(i).row.set(rows.get(i));
        }
    }
}
