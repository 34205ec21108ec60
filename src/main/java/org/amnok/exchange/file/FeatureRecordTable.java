package org.amnok.exchange.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.amnok.domain.Lazy;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.Counted;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.text.FoundColumns;

/// Features of a geographic file as rows. Where the file does not declare its columns, they are the
/// union of its features' names, which one reading finds before the first row is handed on.
///
/// Not thread-safe.
final class FeatureRecordTable implements RecordTable {
    private static final int MOST_WARNINGS = 100;

    /// Of a hostile file that puts each feature into a folder of its own.
    private static final int MOST_FOLDERS = 10_000;

    private final FeatureSource source;
    private final Set<Problem> warnings = new LinkedHashSet<>();
    private final List<Map<String, String>> first = new ArrayList<>();
    private final SequencedMap<String, Integer> folders = new LinkedHashMap<>();
    private final Spellings spellings = new Spellings();
    private boolean haveShapes;
    private final Lazy<List<String>> names;
    private final Lazy<List<String>> columns;
    private final Lazy<ColumnMapping> suggested;

    FeatureRecordTable(FeatureSource source) {
        this.source = source;
        names =
                new Lazy<>(
                        () -> source.declared().isEmpty() ? union() : bounded(source.declared()));
        columns = new Lazy<>(() -> titled(names.get()));
        suggested = new Lazy<>(this::found);
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String format() {
        return source.format();
    }

    @Override
    public boolean isHidden() {
        return source.isHidden();
    }

    @Override
    public Counted counted() {
        return Counted.RECORD;
    }

    @Override
    public List<String> columns() {
        return columns.get();
    }

    @Override
    public ColumnMapping suggested() {
        return suggested.get();
    }

    @Override
    public SequencedMap<String, Integer> folders() {
        return folderColumn() < 0
                ? Collections.emptyNavigableMap()
                : Collections.unmodifiableSequencedMap(folders);
    }

    @Override
    public int folderColumn() {
        return names.get().indexOf(source.folderName());
    }

    /// A name that says by itself what the column means stays; of two titles that are the same none
    /// is taken.
    private List<String> titled(List<String> inFile) {
        var titles = source.titles();
        var taken = new HashSet<String>();
        inFile.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        return inFile.stream()
                .map(
                        name -> {
                            var title = titles.getOrDefault(name, name);
                            var isKnown = SightingColumn.named(name).isPresent();
                            return !isKnown && taken.add(title.toLowerCase(Locale.ROOT))
                                    ? title
                                    : name;
                        })
                .toList();
    }

    private ColumnMapping found() {
        var inFile = names.get();
        if (!source.declared().isEmpty()) {
            lookAtFirst();
        }
        var rows = first.stream().map(values -> cells(values, inFile)).toList();
        first.clear();
        var found = FoundColumns.of(ColumnMapping.suggested(columns()), rows, haveShapes);
        found.notes().forEach(note -> warn(note.at(name())));
        return found.mapping();
    }

    /// A table that breaks off is reported when its rows are read.
    private void lookAtFirst() {
        try {
            source.read(
                    feature -> {
                        keepFirst(feature);
                        return first.size() < FoundColumns.LOOKED_AT_ROWS;
                    },
                    this::warn);
        } catch (ProblemException brokenOff) {
            return;
        }
    }

    /// A shape that is broken was there, too.
    private void keepFirst(Feature feature) {
        if (first.size() < FoundColumns.LOOKED_AT_ROWS) {
            first.add(feature.values());
            haveShapes |= feature.shape() != null || feature.problem() != null;
        }
    }

    @Override
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public boolean isLayer() {
        return true;
    }

    @Override
    public boolean isTracks() {
        return source.isTracks();
    }

    @Override
    public boolean isEncoded() {
        return source.isEncoded();
    }

    @Override
    public double share() {
        return source.share();
    }

    @Override
    public Optional<Archive> enclosed() {
        return source.enclosed();
    }

    @Override
    public void read(Predicate<RecordRow> taker) {
        var inFile = names.get();
        source.read(feature -> taker.test(row(feature, inFile)), this::warn);
    }

    private RecordRow row(Feature feature, List<String> names) {
        return new RecordRow(
                feature.number(),
                cells(feature.values(), names),
                feature.shape(),
                feature.problem());
    }

    private List<String> cells(Map<String, String> values, List<String> names) {
        var cells = new ArrayList<String>(names.size());
        names.forEach(name -> cells.add(spellings.value(name, values)));
        return cells;
    }

    /// Of what can be read: a file that breaks off still has columns, and is reported when its rows
    /// are read.
    private List<String> union() {
        try {
            source.read(this::collect, this::warn);
        } catch (ProblemException e) {
            if (spellings.isEmpty()) {
                throw e;
            }
        }
        return bounded(spellings.columns());
    }

    private boolean collect(Feature feature) {
        keepFirst(feature);
        var folder = feature.values().getOrDefault(source.folderName(), "");
        if (folders.size() < MOST_FOLDERS || folders.containsKey(folder)) {
            folders.merge(folder, 1, Integer::sum);
        }
        spellings.add(feature.values().keySet());
        return true;
    }

    private List<String> bounded(List<String> names) {
        if (names.size() <= Limits.MOST_COLUMNS) {
            return names;
        }
        warn(
                Problem.ofPlace(
                        name(),
                        "exchange.the_file_has_more_than_columns",
                        "exchange.remove_what_is_not_needed_with",
                        Limits.MOST_COLUMNS,
                        names.get(Limits.MOST_COLUMNS)));
        return List.copyOf(names.subList(0, Limits.MOST_COLUMNS));
    }

    private void warn(Problem problem) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(problem);
        }
    }
}
